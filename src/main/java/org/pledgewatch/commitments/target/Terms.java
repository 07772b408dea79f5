package org.pledgewatch.commitments.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What exactly binds a party: one version of a commitment's terms, with the party's own deadline or baseline where it
 * has one.
 *
 * @param version counted from 1
 * @param startsOn the first day it binds
 * @param dueOn the deadline, inclusive; none for an open-ended periodic target
 * @param ownBaseline the party's own baseline, before that of the target
 */
public record Terms(
        int version,
        LocalDate startsOn,
        @Nullable LocalDate dueOn,
        Target target,
        @Nullable BigDecimal ownBaseline) {

    public Terms {
        if (version < 1) {
            throw new IllegalArgumentException("Versions of terms are counted from 1.");
        }
        if (dueOn != null && dueOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("The deadline " + dueOn + " is before the start " + startsOn + ".");
        }
        if (dueOn == null && target instanceof OneOff && !(target instanceof Judged)) {
            throw new IllegalArgumentException("A " + target.kind() + " target needs a deadline.");
        }
    }

    /** @throws IllegalStateException if the terms are open-ended: ask only of a target that has a deadline */
    public LocalDate deadline() {
        if (dueOn == null) {
            throw new IllegalStateException("These terms are open-ended and have no deadline.");
        }
        return dueOn;
    }
}
