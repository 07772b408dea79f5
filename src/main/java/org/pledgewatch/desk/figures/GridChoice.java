package org.pledgewatch.desk.figures;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which figures a grid is of, as it was typed.
 *
 * @param parties the code of a group, or codes of parties
 * @param periods as {@code 2019-2025}, or a list of periods
 */
record GridChoice(
        @Nullable String indicator,
        @Nullable String breakdown,
        @Nullable String parties,
        @Nullable String periods) {

    static GridChoice of(@Nullable String indicator, @Nullable String breakdown, String parties, String periods) {
        return new GridChoice(indicator, breakdown, parties, periods);
    }

    public String indicatorOr() {
        return Objects.requireNonNullElse(indicator, "").strip();
    }

    public String breakdownOr() {
        return Objects.requireNonNullElse(breakdown, "").strip();
    }

    public String partiesOr() {
        return Objects.requireNonNullElse(parties, "").strip();
    }

    public String periodsOr() {
        return Objects.requireNonNullElse(periods, "").strip();
    }

    boolean isEmpty() {
        return indicatorOr().isEmpty();
    }
}
