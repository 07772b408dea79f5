package org.pledgewatch.assessment.judgement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.assessment.judgement.Judgement.PeriodResult;
import org.pledgewatch.assessment.judgement.Judgement.Result;
import org.pledgewatch.commitments.target.Growth;
import org.pledgewatch.commitments.target.Growth.Mode;
import org.pledgewatch.observations.series.Figure;
import org.pledgewatch.observations.series.Series;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Indicator;
import org.pledgewatch.reference.Period;
import org.pledgewatch.reference.Reason;

/**
 * Rules on growth in every breakdown: from the previous period, or along the corridor from a baseline. Nothing grows
 * from zero or less, so such a base makes no number and no verdict.
 */
final class GrowthPeriods implements PeriodRule {

    private final Matter matter;
    private final Growth target;
    private final Indicator indicator;
    private final BigDecimal factor;
    private final BigDecimal percent;
    private final List<Series> usable = new ArrayList<>(4);

    GrowthPeriods(Matter matter, Growth target) {
        this.matter = matter;
        this.target = target;
        this.indicator = matter.evidence.figures().indicator(target.indicator());
        this.factor = BigDecimal.ONE.add(target.rate());
        this.percent = Shown.percent(target.rate());
        for (Breakdown breakdown : target.breakdowns()) {
            usable.add(matter.usable(target.indicator(), breakdown));
        }
    }

    @Override
    public Period first() {
        return Observed.firstPeriod(indicator.periodLength(), usable, matter.terms.startsOn());
    }

    @Override
    public boolean everReported() {
        return usable.stream().anyMatch(series -> !series.isEmpty());
    }

    @Override
    public Ruling rule(Period period) {
        List<PeriodResult> rows = new ArrayList<>(usable.size());
        Base base = target.mode() == Mode.YEAR_ON_YEAR
                ? new Base(period.previous(), 1)
                : new Base(baseline(), periodsSince(baseline(), period));
        BigDecimal growth = base.periods < 0 ? BigDecimal.ZERO : factor.pow(base.periods);
        for (int i = 0; i < usable.size(); i++) {
            rows.add(row(target.breakdowns().get(i), usable.get(i), period, base, growth));
        }
        return Ruling.of(period, rows);
    }

    /** What a period is compared with, and how many periods of growth lie between; negative where it comes later. */
    private record Base(Period period, int periods) {}

    private PeriodResult row(Breakdown breakdown, Series series, Period period, Base base, BigDecimal growth) {
        Figure now = Observed.in(series, period);
        Figure before = Observed.in(series, base.period);
        BigDecimal own = target.mode() == Mode.FROM_BASELINE ? ownBaseline() : null;
        BigDecimal from = own != null ? own : before == null ? null : before.value();
        boolean grows = from != null && from.signum() > 0 && base.periods >= 0;
        BigDecimal required = grows && from != null ? from.multiply(growth) : null;
        if (now == null && (required != null || target.mode() == Mode.YEAR_ON_YEAR || series.isEmpty())) {
            Reason reason = matter.awaitFigures(name(breakdown), period, indicator.lagDays());
            return noEvidence(breakdown, period, required, null, reason);
        }
        BigDecimal actual = now == null ? null : now.value();
        if (from == null || base.periods < 0) {
            matter.say(Says.BASE_MISSING, name(breakdown), period, base.period);
            return noEvidence(breakdown, period, null, actual, Reason.BASELINE_MISSING);
        }
        if (required == null || actual == null || now == null) {
            matter.say(Says.BASE_ZERO, name(breakdown), period, base.period, from);
            return noEvidence(breakdown, period, null, actual, Reason.BASELINE_ZERO);
        }
        Result result = actual.compareTo(required) >= 0 ? Result.MET : Result.MISSED;
        List<Long> figures = own != null || before == null
                ? List.of(now.observation())
                : List.of(before.observation(), now.observation());
        say(figures, breakdown, period, base, from, required, actual, result);
        return new PeriodResult(period, breakdown.code(), required, actual, result, null);
    }

    private void say(
            List<Long> figures,
            Breakdown of,
            Period period,
            Base base,
            BigDecimal from,
            BigDecimal required,
            BigDecimal actual,
            Result result) {
        String met = result.name();
        boolean corridor = target.mode() == Mode.FROM_BASELINE;
        if (corridor && of.isTotal()) {
            matter.sayOf(
                    figures, Says.CORRIDOR, period, base.period, from, percent, base.periods, required, actual, met);
        } else if (corridor) {
            matter.sayOf(
                    figures,
                    Says.CORRIDOR_OF,
                    of.code(),
                    period,
                    base.period,
                    from,
                    percent,
                    base.periods,
                    required,
                    actual,
                    met);
        } else if (of.isTotal()) {
            matter.sayOf(figures, Says.GREW, period, base.period, from, percent, required, actual, met);
        } else {
            matter.sayOf(figures, Says.GREW_OF, of.code(), period, base.period, from, percent, required, actual, met);
        }
    }

    private static PeriodResult noEvidence(
            Breakdown breakdown,
            Period period,
            @Nullable BigDecimal required,
            @Nullable BigDecimal actual,
            Reason reason) {
        return new PeriodResult(period, breakdown.code(), required, actual, Result.NO_EVIDENCE, reason);
    }

    /** The party's own baseline is one number: it stands for the whole, or for the only slice, never for several. */
    private @Nullable BigDecimal ownBaseline() {
        return usable.size() == 1 ? matter.terms.ownBaseline() : null;
    }

    private Period baseline() {
        if (target.baseline() == null) {
            throw new IllegalStateException("Growth FROM_BASELINE without a baseline period.");
        }
        return target.baseline();
    }

    /** Counted in calendar periods, or in periods of the baseline's own shape until they reach the period's end. */
    private int periodsSince(Period baseline, Period period) {
        if (indicator.periodLength().fits(baseline) && indicator.periodLength().fits(period)) {
            return (int) indicator.periodLength().between(baseline, period);
        }
        if (period.end().isBefore(baseline.end())) {
            return -1;
        }
        LocalDate end = period.end();
        int periods = 0;
        for (Period p = baseline; p.end().isBefore(end); p = p.next()) {
            periods++;
        }
        return periods;
    }

    private String name(Breakdown breakdown) {
        return Matter.name(target.indicator(), breakdown);
    }
}
