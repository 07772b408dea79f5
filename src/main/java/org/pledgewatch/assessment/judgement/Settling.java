package org.pledgewatch.assessment.judgement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.assessment.judgement.Judgement.Arrears;
import org.pledgewatch.assessment.judgement.Judgement.PeriodResult;
import org.pledgewatch.assessment.judgement.Judgement.Result;
import org.pledgewatch.commitments.target.Settlement;
import org.pledgewatch.reference.Period;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;

/**
 * Settles a periodic target whose deadline has passed: by every period, or by the sum of each row over all periods. A
 * period without evidence leaves it open, unless one missed period has already lost it.
 */
final class Settling {

    private final Matter matter;
    private final PeriodRule rule;
    private final List<Ruling> rulings;
    private final List<PeriodResult> rows;
    private final @Nullable Arrears arrears;

    Settling(Matter matter, PeriodRule rule, List<Ruling> rulings, List<PeriodResult> rows, @Nullable Arrears arrears) {
        this.matter = matter;
        this.rule = rule;
        this.rulings = rulings;
        this.rows = rows;
        this.arrears = arrears;
    }

    Judgement settle(Settlement how, LocalDate deadline) {
        if (rulings.isEmpty()) {
            matter.say(Says.NO_PERIOD, matter.terms.startsOn(), deadline);
            return conclude(Status.NO_EVIDENCE, Reason.FIGURES_NOT_DUE, null, null, null);
        }
        Ruling missed = how == Settlement.EVERY_PERIOD ? newestMissed() : null;
        if (missed != null) {
            matter.say(Says.ONE_MISSED, missed.period(), deadline);
            return conclude(Status.MISSED, Reason.PERIOD_MISSED, missed.period(), missed.required(), missed.actual());
        }
        PeriodResult open = open();
        if (open != null && open.reason() != null) {
            matter.say(Says.UNSETTLED, open.period(), deadline);
            Reason reason = open.reason() == Reason.FIGURES_OVERDUE && !rule.everReported()
                    ? Reason.NEVER_REPORTED
                    : open.reason();
            return conclude(Status.NO_EVIDENCE, reason, open.period(), open.required(), open.actual());
        }
        return how == Settlement.TOTAL ? byTotal(deadline) : everyPeriodMet(deadline);
    }

    private @Nullable Ruling newestMissed() {
        for (int i = rulings.size() - 1; i >= 0; i--) {
            if (rulings.get(i).result() == Result.MISSED) {
                return rulings.get(i);
            }
        }
        return null;
    }

    /** The newest row without evidence; one whose figures are overdue goes before the others. */
    private @Nullable PeriodResult open() {
        PeriodResult open = null;
        for (PeriodResult row : rows) {
            if (row.result() == Result.NO_EVIDENCE
                    && (open == null
                            || open.reason() != Reason.FIGURES_OVERDUE
                            || row.reason() == Reason.FIGURES_OVERDUE)) {
                open = row;
            }
        }
        return open;
    }

    private Judgement everyPeriodMet(LocalDate deadline) {
        Ruling last = rulings.get(rulings.size() - 1);
        matter.say(Says.EVERY_MET, rulings.size(), deadline);
        return conclude(Status.MET, Reason.EVERY_PERIOD_MET, last.period(), last.required(), last.actual());
    }

    /** Each breakdown by its own sum: none is averaged away, and the worst decides. */
    private Judgement byTotal(LocalDate deadline) {
        int breakdowns = rulings.get(0).rows().size();
        BigDecimal required = BigDecimal.ZERO;
        BigDecimal actual = BigDecimal.ZERO;
        for (int i = 0; i < breakdowns; i++) {
            BigDecimal asked = BigDecimal.ZERO;
            BigDecimal given = BigDecimal.ZERO;
            for (int j = i; j < rows.size(); j += breakdowns) {
                asked = asked.add(orZero(rows.get(j).required()));
                given = given.add(orZero(rows.get(j).actual()));
            }
            if (i == 0 || given.multiply(required).compareTo(actual.multiply(asked)) < 0) {
                required = asked;
                actual = given;
            }
        }
        Period last = rulings.get(rulings.size() - 1).period();
        boolean met = actual.compareTo(required) >= 0;
        matter.say(met ? Says.TOTAL_MET : Says.TOTAL_MISSED, required, actual, deadline);
        return met
                ? conclude(Status.MET, Reason.TOTAL_MET, last, required, actual)
                : conclude(Status.MISSED, Reason.TOTAL_MISSED, last, required, actual);
    }

    /** A judged row has both numbers, save a red line's, which is never settled by a total. */
    private static BigDecimal orZero(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }

    private Judgement conclude(
            Status status,
            Reason reason,
            @Nullable Period period,
            @Nullable BigDecimal required,
            @Nullable BigDecimal actual) {
        return matter.conclude(status, reason, period, required, actual, rows, arrears);
    }
}
