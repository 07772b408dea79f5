package org.pledgewatch.commitments;

import java.time.LocalDate;
import org.pledgewatch.forums.Citation;

/**
 * Why a promise was not kept, as somebody said it.
 *
 * @param source who said it, where
 */
public record Breach(LocalDate statedOn, String text, String language, Citation source) {

    private static final int LONGEST = 20_000;

    public Breach {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "The reason of a breach needs its text, of at most " + LONGEST + " characters.");
        }
    }
}
