package org.pledgewatch.assessment.judgement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.assessment.judgement.Judgement.PeriodResult;
import org.pledgewatch.assessment.judgement.Judgement.Result;
import org.pledgewatch.commitments.target.Guard;
import org.pledgewatch.commitments.target.Guard.Change;
import org.pledgewatch.commitments.target.Guard.Way;
import org.pledgewatch.observations.series.Figure;
import org.pledgewatch.observations.series.Series;
import org.pledgewatch.reference.Indicator;
import org.pledgewatch.reference.Period;
import org.pledgewatch.reference.Reason;

/**
 * Rules on a red line: crossed when every change came true. One change known not to have come true is enough to know
 * that the line was respected. Periods are those of the first change's indicator. A change from zero or less has no
 * percentage.
 */
final class GuardPeriods implements PeriodRule {

    private final Matter matter;
    private final List<Change> changes;
    private final List<Indicator> indicators = new ArrayList<>(4);
    private final List<Series> usable = new ArrayList<>(4);

    GuardPeriods(Matter matter, Guard target) {
        this.matter = matter;
        this.changes = target.crossedWhen();
        for (Change change : changes) {
            indicators.add(matter.evidence.figures().indicator(change.indicator()));
            usable.add(matter.usable(change.indicator(), change.breakdown()));
        }
    }

    @Override
    public Period first() {
        return Observed.firstPeriod(indicators.get(0).periodLength(), usable, matter.terms.startsOn());
    }

    @Override
    public boolean everReported() {
        return usable.stream().anyMatch(series -> !series.isEmpty());
    }

    @Override
    public Ruling rule(Period period) {
        Period previous = period.previous();
        boolean respected = false;
        boolean unknown = false;
        for (int i = 0; i < changes.size(); i++) {
            Boolean crossed = crossed(i, period, previous);
            respected |= crossed != null && !crossed;
            unknown |= crossed == null;
        }
        if (unknown && !respected) {
            return ruling(period, Result.NO_EVIDENCE, whyUnknown(period, previous));
        }
        return ruling(period, respected ? Result.MET : Result.MISSED, null);
    }

    private static Ruling ruling(Period period, Result result, @Nullable Reason reason) {
        return Ruling.of(period, List.of(new PeriodResult(period, "", null, null, result, reason)));
    }

    /** Whether one change came true; nothing where it cannot be told. */
    private @Nullable Boolean crossed(int i, Period period, Period previous) {
        Figure now = Observed.in(usable.get(i), period);
        Figure before = Observed.in(usable.get(i), previous);
        if (now == null || before == null || before.value().signum() <= 0) {
            return null;
        }
        Change change = changes.get(i);
        BigDecimal base = before.value();
        BigDecimal allowed = base.multiply(change.moreThan());
        boolean down = change.way() == Way.DOWN;
        BigDecimal limit = down ? base.subtract(allowed) : base.add(allowed);
        int side = now.value().compareTo(limit);
        boolean crossed = down ? side < 0 : side > 0;
        Says what = down
                ? crossed ? Says.DOWN_CROSSED : Says.DOWN_RESPECTED
                : crossed ? Says.UP_CROSSED : Says.UP_RESPECTED;
        matter.sayOf(
                List.of(before.observation(), now.observation()),
                what,
                Matter.name(change.indicator(), change.breakdown()),
                period,
                previous,
                base,
                Shown.percent(change.moreThan()),
                limit,
                now.value());
        return crossed;
    }

    /** Figures still to come say more than a base that never will. */
    private Reason whyUnknown(Period period, Period previous) {
        Reason awaited = null;
        Reason base = Reason.BASELINE_MISSING;
        for (int i = 0; i < changes.size(); i++) {
            String name = Matter.name(changes.get(i).indicator(), changes.get(i).breakdown());
            Figure before = Observed.in(usable.get(i), previous);
            if (Observed.in(usable.get(i), period) == null) {
                Reason reason =
                        matter.awaitFigures(name, period, indicators.get(i).lagDays());
                awaited = awaited == Reason.FIGURES_OVERDUE ? awaited : reason;
            } else if (before == null) {
                matter.say(Says.BASE_MISSING, name, period, previous);
            } else if (before.value().signum() <= 0) {
                matter.sayOf(before, Says.BASE_ZERO, name, period, previous, before.value());
                base = Reason.BASELINE_ZERO;
            }
        }
        return awaited != null ? awaited : base;
    }
}
