package org.pledgewatch.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.scoreboard.PeriodFacts;

/** What one period of a periodic target gave. */
@Schema(
        name = "PeriodResult",
        description = "What one period gave, of a target with a moment of truth in every period.")
record PeriodView(
        @Schema(
                description = "2023, 2023-Q2, 2023-05, 2023-05-31, or two days as 2022-10-01/2023-09-30.",
                example = "2023")
        String period,

        @Schema(description = "The slice, as dimension=value; empty for the whole.", example = "skill=high")
        String breakdown,

        @Nullable BigDecimal required,
        @Nullable BigDecimal actual,

        @Schema(allowableValues = {"MET", "MISSED", "NO_EVIDENCE"})
        String result,

        @Schema(description = "Why there is no evidence; null where there is.") @Nullable Reason reason) {

    static PeriodView of(PeriodFacts period) {
        return new PeriodView(
                period.period(),
                period.breakdown(),
                period.required(),
                period.actual(),
                period.result(),
                period.reason());
    }
}
