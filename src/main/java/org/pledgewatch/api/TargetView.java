package org.pledgewatch.api;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.pledgewatch.scoreboard.TargetFacts;

/** How a promise is measured. */
@Schema(
        name = "Target",
        description = "How it is known whether the promise is kept. Beside kind and indicators it has, by its kind:"
                + " THRESHOLD comparison, value, measure, breakdown, baseline, keep;"
                + " GROWTH rate, mode, baseline, breakdowns, settle;"
                + " FAIR_SHARE formula, pool, target, split, channel, method, settle;"
                + " GUARD changes (each with indicator, breakdown, way, moreThan);"
                + " MILESTONES steps (each with key, title, dueOn); JUDGED nothing more."
                + " What does not apply is left out; decimals are strings.",
        additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
record TargetView(
        @Schema(allowableValues = {"THRESHOLD", "MILESTONES", "JUDGED", "GROWTH", "FAIR_SHARE", "GUARD"})
        String kind,

        @Schema(description = "Codes of what is counted; empty where figures cannot tell.")
        List<String> indicators,

        @Schema(description = "Whether there is a moment of truth in every period.")
        boolean periodic,

        @Schema(hidden = true) @JsonAnyGetter Map<String, Object> values) {

    static TargetView of(TargetFacts target) {
        return new TargetView(target.kind(), target.indicators(), target.periodic(), target.values());
    }
}
