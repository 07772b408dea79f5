package org.pledgewatch.scoreboard;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on which something is due.
 *
 * @param party whose day it is; none where it is everybody's who is bound by the commitment
 * @param moved how often it was moved or taken away since it was first recorded
 * @param changedAt when that was recorded last
 * @param cancelled whether nothing is due on it any more
 */
public record DueDay(
        String commitment,
        String title,
        @Nullable PartyName party,
        LocalDate dueOn,
        int moved,
        Instant changedAt,
        boolean cancelled) {

    DueDay forAll() {
        return new DueDay(commitment, title, null, dueOn, moved, changedAt, cancelled);
    }

    boolean isSameAs(DueDay other) {
        return party == null
                && other.party == null
                && commitment.equals(other.commitment)
                && cancelled == other.cancelled;
    }
}
