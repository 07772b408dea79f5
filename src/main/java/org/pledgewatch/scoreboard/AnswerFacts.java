package org.pledgewatch.scoreboard;

import java.time.LocalDate;

/** What a party answered to a question. */
public record AnswerFacts(
        String party, String partyName, LocalDate answeredOn, String text, String language, SourceFacts source) {}
