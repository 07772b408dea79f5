package org.pledgewatch.commitments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.forums.Citation;
import org.pledgewatch.reference.Status;

/**
 * What a party says about its status.
 *
 * @param claimed the status that it claims
 */
public record Reply(
        LocalDate repliedOn,
        String text,
        String language,
        @Nullable Status claimed,
        Citation source) {

    public Reply {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A reply needs its text.");
        }
    }
}
