package org.pledgewatch.drafting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did with a draft.
 *
 * @param name of the member, as it was then
 */
public record DraftEvent(
        Instant at,
        long member,
        String name,
        What what,
        @Nullable String note) {

    /** What was done. */
    public enum What {
        BEGUN,
        SUBMITTED,
        /** The author took it back from review. */
        TAKEN_BACK,
        /** The reviewer gave it back, with a note. */
        RETURNED,
        /** Approved for a day on which it publishes itself. */
        APPROVED,
        /** Its day came and it could not be published; the note says why. */
        HELD,
        PUBLISHED,
        WITHDRAWN
    }
}
