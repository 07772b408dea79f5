package org.pledgewatch.forums;

import java.time.LocalDate;

/**
 * What a party answered to a question.
 *
 * @param question the question's slug
 * @param party the party's code
 */
public record Answer(
        String question, String party, LocalDate answeredOn, String text, String language, Citation source) {

    public Answer {
        if (text.isBlank()) {
            throw new IllegalArgumentException("An answer needs its text.");
        }
    }
}
