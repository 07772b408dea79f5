package org.pledgewatch.commitments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.commitments.target.Target;
import org.pledgewatch.commitments.target.Terms;

/**
 * Terms to be added to a commitment.
 *
 * @param effectiveOn the day from which they are in force
 * @param dueOn the deadline; where there is a horizon, the day it ends
 * @param horizon what the deadline was counted from, where it was given as a span
 * @param reason why the terms changed; only the first version needs none
 */
public record NewTerms(
        LocalDate effectiveOn,
        LocalDate startsOn,
        @Nullable LocalDate dueOn,
        @Nullable Horizon horizon,
        Target target,
        @Nullable String reason) {

    public NewTerms {
        if (horizon != null) {
            if (dueOn != null && !dueOn.equals(horizon.endsOn())) {
                throw new IllegalArgumentException("The deadline " + dueOn + " is not the end of " + horizon.span()
                        + " from " + horizon.from() + ", which is " + horizon.endsOn() + ": give one of the two.");
            }
            dueOn = horizon.endsOn();
        }
        new Terms(1, startsOn, dueOn, target, null);
    }

    /** As the version {@code version} of the commitment's terms. */
    public Terms terms(int version) {
        return new Terms(version, startsOn, dueOn, target, null);
    }
}
