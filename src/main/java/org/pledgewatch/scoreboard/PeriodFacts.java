package org.pledgewatch.scoreboard;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.assessment.judgement.Judgement;
import org.pledgewatch.reference.Reason;

/**
 * What one period gave.
 *
 * @param breakdown the slice; empty for the whole
 * @param result {@code MET}, {@code MISSED} or {@code NO_EVIDENCE}
 * @param reason why there is no evidence
 */
public record PeriodFacts(
        String period,
        String breakdown,
        @Nullable BigDecimal required,
        @Nullable BigDecimal actual,
        String result,
        @Nullable Reason reason) {

    static PeriodFacts of(Judgement.PeriodResult result) {
        return new PeriodFacts(
                result.period().label(),
                result.breakdown(),
                result.required(),
                result.actual(),
                result.result().name(),
                result.reason());
    }

    /** Actual as a part of required, for showing. */
    @JsonIgnore
    public @Nullable BigDecimal ratio() {
        return required == null || actual == null || required.signum() <= 0
                ? null
                : actual.divide(required, 4, RoundingMode.DOWN);
    }
}
