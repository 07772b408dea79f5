package org.pledgewatch.commitments;

import java.time.LocalDate;
import java.util.List;
import org.pledgewatch.commitments.target.Terms;

/**
 * One version of terms and the day from which it is in force.
 *
 * @param version counted from 1
 */
public record TermsVersion(int version, LocalDate effectiveOn, Terms terms) {

    /** The newest of {@code versions} in force on {@code asOf}, else the first; they lie in order and are not none. */
    public static TermsVersion inForce(List<TermsVersion> versions, LocalDate asOf) {
        for (int i = versions.size() - 1; i > 0; i--) {
            if (!versions.get(i).effectiveOn().isAfter(asOf)) {
                return versions.get(i);
            }
        }
        return versions.get(0);
    }
}
