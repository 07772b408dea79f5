package org.pledgewatch.assessment.judgement;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.assessment.judgement.Judgement.PeriodResult;
import org.pledgewatch.assessment.judgement.Judgement.Result;
import org.pledgewatch.reference.Period;
import org.pledgewatch.reference.Reason;

/**
 * What all rows of one period say together: missed if any is missed, without evidence if any other is, else met.
 *
 * @param reason why there is no evidence
 * @param worst the judged row with the smallest actual / required; none where no row is judged
 */
record Ruling(
        Period period,
        List<PeriodResult> rows,
        Result result,
        @Nullable Reason reason,
        @Nullable PeriodResult worst) {

    static Ruling of(Period period, List<PeriodResult> rows) {
        Result result = Result.MET;
        Reason reason = null;
        PeriodResult worst = null;
        for (int i = 0; i < rows.size(); i++) {
            PeriodResult row = rows.get(i);
            if (row.result() == Result.NO_EVIDENCE) {
                reason = reason == null || row.reason() == Reason.FIGURES_OVERDUE ? row.reason() : reason;
                result = result == Result.MISSED ? result : Result.NO_EVIDENCE;
            } else {
                result = row.result() == Result.MISSED ? Result.MISSED : result;
                worst = worst == null || isWorse(row, worst) ? row : worst;
            }
        }
        return new Ruling(period, rows, result, result == Result.NO_EVIDENCE ? reason : null, worst);
    }

    boolean isJudged() {
        return result != Result.NO_EVIDENCE;
    }

    boolean isOverdue() {
        return reason == Reason.FIGURES_OVERDUE;
    }

    @Nullable BigDecimal required() {
        return worst == null ? null : worst.required();
    }

    @Nullable BigDecimal actual() {
        return worst == null ? null : worst.actual();
    }

    /** Whether actual ≥ bound × required, of the worst row. A red line has no numbers and no nearly. */
    boolean reaches(BigDecimal bound) {
        BigDecimal required = required();
        BigDecimal actual = actual();
        return required != null && actual != null && actual.compareTo(bound.multiply(required)) >= 0;
    }

    /** Compares actual / required; what is required is above zero wherever a row is judged. */
    private static boolean isWorse(PeriodResult row, PeriodResult other) {
        return row.required() != null
                && row.actual() != null
                && other.required() != null
                && other.actual() != null
                && row.actual()
                                .multiply(other.required())
                                .compareTo(other.actual().multiply(row.required()))
                        < 0;
    }
}
