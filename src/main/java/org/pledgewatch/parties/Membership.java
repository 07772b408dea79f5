package org.pledgewatch.parties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs to a group, and when.
 *
 * @param party the member's code
 * @param from its first day; none, always before
 * @param until its last day; none, still
 */
public record Membership(
        String party, @Nullable LocalDate from, @Nullable LocalDate until) {

    public Membership {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The membership of " + party + " ends (" + until + ") before it begins (" + from + ").");
        }
    }

    public static Membership of(String party) {
        return new Membership(party, null, null);
    }

    public boolean covers(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (until == null || !date.isAfter(until));
    }
}
