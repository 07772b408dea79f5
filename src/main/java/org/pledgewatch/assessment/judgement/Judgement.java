package org.pledgewatch.assessment.judgement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Period;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;

/**
 * A status with its working.
 *
 * @param period the period or instant of the newest figure that the status rests on
 * @param required what was to be reached, in the indicator's unit, exact
 * @param actual what was reached, in the indicator's unit, exact
 * @param periods the result of every period of a periodic target, in order
 * @param arrears only of a fair share
 * @param explanation the arithmetic, in the order in which a reader redoes it
 * @param reviewOn the first later date on which time alone could change the status; none if it never can
 */
public record Judgement(
        Status status,
        Reason reason,
        @Nullable Period period,
        @Nullable BigDecimal required,
        @Nullable BigDecimal actual,
        List<PeriodResult> periods,
        @Nullable Arrears arrears,
        List<Step> explanation,
        @Nullable LocalDate reviewOn) {

    public Judgement {
        periods = List.copyOf(periods);
        explanation = List.copyOf(explanation);
    }

    /** The same, with the next look no later than {@code date}. */
    public Judgement reviewedBy(LocalDate date) {
        return reviewOn != null && !reviewOn.isAfter(date)
                ? this
                : new Judgement(status, reason, period, required, actual, periods, arrears, explanation, date);
    }

    /**
     * What one period of a periodic target gave.
     *
     * @param breakdown the slice; empty for the whole
     * @param reason why there is no evidence; otherwise none
     */
    public record PeriodResult(
            Period period,
            String breakdown,
            @Nullable BigDecimal required,
            @Nullable BigDecimal actual,
            Result result,
            @Nullable Reason reason) {}

    /** How a period ended. */
    public enum Result {
        MET,
        MISSED,
        NO_EVIDENCE
    }

    /**
     * The account of a fair share, in people.
     *
     * @param people required less actual over the years with evidence; below zero it is a credit
     * @param unaccounted the quotas of the years without
     */
    public record Arrears(BigDecimal people, BigDecimal unaccounted) {}
}
