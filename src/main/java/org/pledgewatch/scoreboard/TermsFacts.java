package org.pledgewatch.scoreboard;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.commitments.Horizon;
import org.pledgewatch.commitments.NewTerms;

/**
 * One version of what exactly was promised.
 *
 * @param horizon the ISO 8601 span that the deadline was resolved from, counted from {@code horizonFrom}
 * @param change what this version did to the one before: {@code WEAKENED}, {@code STRENGTHENED}, {@code REWORDED}
 */
public record TermsFacts(
        int version,
        LocalDate effectiveOn,
        Instant recordedAt,
        LocalDate startsOn,
        @Nullable LocalDate dueOn,
        @Nullable String horizon,
        @Nullable LocalDate horizonFrom,
        TargetFacts target,
        @Nullable String change,
        @Nullable String reason) {

    /** Terms that are not recorded, as they would be told if they were. */
    public static TermsFacts proposed(int version, NewTerms terms, Instant now) {
        Horizon horizon = terms.horizon();
        return new TermsFacts(
                version,
                terms.effectiveOn(),
                now,
                terms.startsOn(),
                terms.dueOn(),
                horizon == null ? null : horizon.span().toString(),
                horizon == null ? null : horizon.from(),
                TargetFacts.of(terms.target()),
                null,
                terms.reason());
    }
}
