package org.pledgewatch.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.scoreboard.TermsFacts;

/** One version of what exactly was promised. */
@Schema(name = "Terms", description = "One version of what exactly was promised; no version is ever changed.")
record TermsView(
        @Schema(description = "Counted from 1.", example = "1")
        int version,

        LocalDate startsOn,

        @Schema(description = "The deadline, inclusive; null where there is none.") @Nullable LocalDate dueOn,

        @Schema(description = "The ISO 8601 span that the deadline was resolved from.", example = "P2Y") @Nullable String horizon,

        @Schema(description = "The day from which the span was counted.") @Nullable LocalDate horizonFrom,

        TargetView target,

        @Schema(
                description = "What this version did to the one before; null for the first.",
                allowableValues = {"WEAKENED", "STRENGTHENED", "REWORDED"})
        @Nullable String change,

        @Schema(description = "Why the terms were changed.") @Nullable String reason,

        @Schema(description = "From which day on this version counts.")
        LocalDate effectiveOn,

        Instant recordedAt) {

    static TermsView of(TermsFacts terms) {
        return new TermsView(
                terms.version(),
                terms.startsOn(),
                terms.dueOn(),
                terms.horizon(),
                terms.horizonFrom(),
                TargetView.of(terms.target()),
                terms.change(),
                terms.reason(),
                terms.effectiveOn(),
                terms.recordedAt());
    }
}
