package org.pledgewatch.commitments;

import java.time.LocalDate;
import java.util.Objects;
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

    /**
     * What a change must fulfil.
     *
     * @param before the version that it changes; none where this is the first
     * @throws IllegalArgumentException if there is no reason, or it takes effect before what it changes
     */
    public void requireFollows(@Nullable NewTerms before) {
        if (before == null) {
            return;
        }
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException(
                    "Terms do not change without a reason, so that goalposts do not move unseen: give one.");
        }
        if (effectiveOn.isBefore(before.effectiveOn())) {
            throw new IllegalArgumentException("The new terms take effect on " + effectiveOn
                    + ", before those that they change (" + before.effectiveOn() + "): give a later day.");
        }
        if (bindsAs(before)) {
            throw new IllegalArgumentException("The new terms are those before them: nothing would change.");
        }
    }

    /** Whether it asks for the same; the day of effect, the reason and how the deadline was given may differ. */
    private boolean bindsAs(NewTerms other) {
        return startsOn.equals(other.startsOn())
                && Objects.equals(dueOn, other.dueOn())
                && TargetJson.write(target).equals(TargetJson.write(other.target));
    }

    /** As the version {@code version} of the commitment's terms. */
    public Terms terms(int version) {
        return new Terms(version, startsOn, dueOn, target, null);
    }
}
