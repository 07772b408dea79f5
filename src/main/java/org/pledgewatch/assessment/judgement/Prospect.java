package org.pledgewatch.assessment.judgement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.assessment.judgement.Judgement.PeriodResult;
import org.pledgewatch.assessment.judgement.Judgement.Result;
import org.pledgewatch.assessment.judgement.Tally.Mark;
import org.pledgewatch.commitments.target.FairShare;
import org.pledgewatch.commitments.target.Growth;
import org.pledgewatch.commitments.target.Guard;
import org.pledgewatch.commitments.target.Judged;
import org.pledgewatch.commitments.target.Milestones;
import org.pledgewatch.commitments.target.Periodic;
import org.pledgewatch.commitments.target.Settlement;
import org.pledgewatch.commitments.target.Target;
import org.pledgewatch.commitments.target.Threshold;
import org.pledgewatch.commitments.target.Threshold.Measure;
import org.pledgewatch.observations.series.Figure;
import org.pledgewatch.observations.series.Series;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Period;

/** Works out what it would take from the day judged on, by the same figures as the judgement. */
final class Prospect implements Target.Cases<List<Step>> {

    private final Matter matter;
    private final Judgement now;

    private Prospect(Matter matter, Judgement now) {
        this.matter = matter;
        this.now = now;
    }

    static List<Step> of(Matter matter, Judgement now) {
        return matter.terms.target().match(new Prospect(matter, now));
    }

    @Override
    public List<Step> threshold(Threshold target) {
        LocalDate deadline = matter.terms.deadline();
        Series usable = matter.usable(target.indicator(), target.breakdown());
        Mark newest = Tally.of(usable, matter.terms, target).newest();
        if (now.status().isFavourable() && now.required() != null && isReached(target)) {
            return List.of();
        }
        if (matter.evidence.figures().indicator(target.indicator()).isStage()) {
            if (now.actual() == null) {
                return List.of();
            }
            matter.say(matter.isOver() ? Says.TAKE_STAGE_LATE : Says.TAKE_STAGE, target.value(), deadline);
        } else if (newest == null) {
            return List.of();
        } else if (target.measure() == Measure.LATEST) {
            sayValue(target, newest, deadline);
        } else {
            sayTotal(target, newest, deadline);
        }
        if (!matter.isOver()) {
            matter.say(Says.TAKE_BY, deadline.plusDays(1));
        }
        return matter.said();
    }

    private boolean isReached(Threshold target) {
        BigDecimal actual = now.actual();
        return actual != null && target.comparison().holds(actual, target.value());
    }

    private void sayValue(Threshold target, Mark newest, LocalDate deadline) {
        BigDecimal left = target.value().subtract(newest.value()).abs();
        if (matter.isOver()) {
            matter.sayOf(newest.figure(), Says.TAKE_VALUE_LATE, target.value(), deadline);
        } else {
            matter.sayOf(newest.figure(), Says.TAKE_VALUE, target.value(), deadline, left);
        }
    }

    /** What is left is spread over the months from the end of the last figure to the deadline. */
    private void sayTotal(Threshold target, Mark newest, LocalDate deadline) {
        BigDecimal left = target.value().subtract(newest.value());
        List<Long> figures = newest.counted().stream().map(Figure::observation).toList();
        if (matter.isOver()) {
            if (target.measure() == Measure.WITHIN) {
                matter.sayOf(figures, Says.TAKE_WITHIN_LOST, left, deadline.plusDays(1));
            } else {
                matter.sayOf(figures, Says.TAKE_TOTAL_LATE, left, deadline);
            }
            return;
        }
        LocalDate from = newest.figure().period().end().plusDays(1);
        long months = Math.max(1, ChronoUnit.MONTHS.between(from, deadline.plusDays(1)));
        BigDecimal each = left.divide(BigDecimal.valueOf(months), 0, RoundingMode.CEILING);
        matter.sayOf(figures, Says.TAKE_TOTAL, left, deadline, (int) months, each);
    }

    @Override
    public List<Step> milestones(Milestones target) {
        for (Milestones.Milestone step : target.steps()) {
            if (!matter.evidence.milestonesDone().containsKey(step.key())) {
                LocalDate own = step.dueOn();
                matter.say(Says.TAKE_MILESTONE, step.title(), own == null ? matter.terms.deadline() : own);
            }
        }
        return matter.said();
    }

    @Override
    public List<Step> judged(Judged target) {
        return List.of();
    }

    @Override
    public List<Step> growth(Growth target) {
        GrowthPeriods rule = new GrowthPeriods(matter.afresh(), target);
        Period next = next(rule);
        if (next == null || isLost(target)) {
            return matter.said();
        }
        for (PeriodResult row : rule.rule(next).rows()) {
            BigDecimal required = row.required();
            if (required != null) {
                String name = Matter.name(target.indicator(), Breakdown.of(row.breakdown()));
                matter.say(Says.TAKE_PERIOD, next, name, required.setScale(0, RoundingMode.CEILING));
            }
        }
        return matter.said();
    }

    @Override
    public List<Step> fairShare(FairShare target) {
        FairSharePeriods rule = new FairSharePeriods(matter.afresh(), target);
        Period next = next(rule);
        if (next == null || isLost(target)) {
            return matter.said();
        }
        BigDecimal required = rule.rule(next).rows().get(0).required();
        if (required == null) {
            matter.say(Says.TAKE_SHARE_UNKNOWN, next);
        } else {
            matter.say(Says.TAKE_SHARE, next, required);
        }
        Judgement.Arrears account = now.arrears();
        if (account != null && account.people().signum() > 0) {
            matter.say(Says.TAKE_ARREARS, account.people());
        }
        return matter.said();
    }

    /** The line is respected as soon as one of the changes does not come true. */
    @Override
    public List<Step> guard(Guard target) {
        GuardPeriods rule = new GuardPeriods(matter.afresh(), target);
        Period next = next(rule);
        if (next == null || isLost(target)) {
            return matter.said();
        }
        for (Guard.Change change : target.crossedWhen()) {
            Figure base = Observed.in(matter.usable(change.indicator(), change.breakdown()), next.previous());
            if (base != null && base.value().signum() > 0) {
                boolean up = change.way() == Guard.Way.UP;
                BigDecimal part = up ? change.moreThan() : change.moreThan().negate();
                BigDecimal limit = base.value().multiply(BigDecimal.ONE.add(part));
                matter.sayOf(
                        base,
                        up ? Says.TAKE_GUARD_UP : Says.TAKE_GUARD_DOWN,
                        Matter.name(change.indicator(), change.breakdown()),
                        next,
                        next.previous(),
                        base.value(),
                        limit.setScale(0, up ? RoundingMode.FLOOR : RoundingMode.CEILING));
            }
        }
        return matter.said();
    }

    /** The first period without a verdict after the last one with; none where the terms end before it does. */
    private @Nullable Period next(PeriodRule rule) {
        Period next = rule.first();
        for (PeriodResult row : now.periods()) {
            if (row.result() != Result.NO_EVIDENCE && row.period().compareTo(next) >= 0) {
                next = row.period().next();
            }
        }
        LocalDate deadline = matter.terms.dueOn();
        return deadline != null && next.end().isAfter(deadline) ? null : next;
    }

    /** Where every period counts, the first one missed before a deadline cannot be made good. */
    private boolean isLost(Periodic target) {
        if (matter.terms.dueOn() == null || target.settle() != Settlement.EVERY_PERIOD) {
            return false;
        }
        for (PeriodResult row : now.periods()) {
            if (row.result() == Result.MISSED) {
                matter.say(Says.TAKE_LOST, row.period(), row.period().end().plusDays(1));
                return true;
            }
        }
        return false;
    }
}
