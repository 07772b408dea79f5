package org.pledgewatch.commitments;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Status;

/**
 * What two people found: one gives it, another approves.
 *
 * @param givenBy a name or a role
 * @param approvedBy a name or a role, another's
 */
public record Verdict(
        Status status,
        LocalDate effectiveOn,
        String reason,
        @Nullable Evidence evidence,
        String givenBy,
        String approvedBy) {

    public Verdict {
        if (!status.isAssessed()) {
            throw new IllegalArgumentException("A verdict says how things stand, as MET, MISSED or ON_TRACK: " + status
                    + " is not for people to say.");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A verdict needs its reason.");
        }
        if (givenBy.isBlank() || approvedBy.isBlank() || name(givenBy).equals(name(approvedBy))) {
            throw new IllegalArgumentException("A verdict is given by one person and approved by another: \"" + givenBy
                    + "\" and \"" + approvedBy + "\" are not two.");
        }
    }

    private static String name(String person) {
        return person.strip().toLowerCase(Locale.ROOT);
    }
}
