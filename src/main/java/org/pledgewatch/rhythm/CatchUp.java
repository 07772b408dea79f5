package org.pledgewatch.rhythm;

import java.time.Duration;

/** What of a missed time is made up for: every slot or the latest, and none that is older than so much. */
public record CatchUp(Policy policy, Duration maxAge) {

    /** Whether the work of one slot stands for the slots before it. */
    public enum Policy {
        ALL_MISSED,
        LATEST_ONLY
    }

    public CatchUp {
        if (maxAge.isNegative() || maxAge.isZero()) {
            throw new IllegalArgumentException("A missed slot must be allowed to be late: give an age above zero.");
        }
    }

    public static CatchUp allMissed(Duration maxAge) {
        return new CatchUp(Policy.ALL_MISSED, maxAge);
    }

    public static CatchUp latestOnly(Duration maxAge) {
        return new CatchUp(Policy.LATEST_ONLY, maxAge);
    }
}
