package org.pledgewatch.commitments;

import java.util.ArrayList;
import java.util.List;
import org.pledgewatch.commitments.target.Terms;

/**
 * What a new version of the terms does, computed from target value, deadline and baseline (domain.md, "Change of
 * terms"). One that weakens in anything is {@link #WEAKENED}, whatever it strengthens beside; one that cannot be
 * ordered by figures is {@link #REWORDED}.
 */
public enum Change {
    WEAKENED,
    STRENGTHENED,
    REWORDED;

    public static Change between(Terms earlier, Terms later) {
        List<Change> found = new ArrayList<>();
        new TermsComparison(earlier, later).collect(found);
        if (found.contains(WEAKENED)) {
            return WEAKENED;
        }
        return found.contains(STRENGTHENED) ? STRENGTHENED : REWORDED;
    }
}
