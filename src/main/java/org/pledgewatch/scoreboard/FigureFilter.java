package org.pledgewatch.scoreboard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which figures of an indicator are meant; null means any.
 *
 * @param from periods that begin on this day or later
 * @param to periods that end on this day or earlier
 */
public record FigureFilter(
        String indicator,
        @Nullable String party,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    String where() {
        return (party == null ? "" : " and s.party = :party")
                + (from == null ? "" : " and o.first_day >= :from")
                + (to == null ? "" : " and o.last_day <= :to");
    }
}
