package org.pledgewatch.commitments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a commitment ended, where it did.
 *
 * @param withdrawnOn the day from which it no longer stands, and nothing takes its place
 * @param replacedOn the day from which another takes its place
 */
public record Ended(
        @Nullable LocalDate withdrawnOn, @Nullable LocalDate replacedOn) {

    public static final Ended NOT = new Ended(null, null);

    static Ended of(@Nullable Withdrawal withdrawal) {
        if (withdrawal == null) {
            return NOT;
        }
        return withdrawal.replacedBy() == null ? new Ended(withdrawal.on(), null) : new Ended(null, withdrawal.on());
    }
}
