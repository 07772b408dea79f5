package org.pledgewatch.commitments;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That a commitment no longer stands, or that a party left it; it stays in sight for ever, with the reason.
 *
 * @param on from which day
 * @param replacedBy the slug of the commitment that takes its place; none where nothing does
 */
public record Withdrawal(
        LocalDate on, String reason, @Nullable String replacedBy) {

    private static final int LONGEST_REASON = 2000;

    public Withdrawal {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A withdrawal needs its reason, in at most " + LONGEST_REASON
                    + " characters: everybody will read why.");
        }
    }

    public static Withdrawal of(LocalDate on, String reason) {
        return new Withdrawal(on, reason, null);
    }

    /** Whether it is the same but for the words. */
    boolean endsAs(Withdrawal other) {
        return on.equals(other.on) && Objects.equals(replacedBy, other.replacedBy);
    }
}
