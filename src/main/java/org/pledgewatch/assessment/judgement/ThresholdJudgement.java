package org.pledgewatch.assessment.judgement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.assessment.judgement.Tally.Mark;
import org.pledgewatch.commitments.target.Threshold;
import org.pledgewatch.commitments.target.Threshold.Comparison;
import org.pledgewatch.commitments.target.Threshold.Measure;
import org.pledgewatch.observations.series.Figure;
import org.pledgewatch.observations.series.Series;
import org.pledgewatch.reference.Indicator;
import org.pledgewatch.reference.Period;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;

/** Judges a value to be reached by the deadline, by figures that come out period by period. */
final class ThresholdJudgement {

    private final Matter matter;
    private final Threshold target;
    private final Indicator indicator;
    private final LocalDate deadline;
    private final Series usable;
    private final Tally tally;

    private ThresholdJudgement(Matter matter, Threshold target, Indicator indicator, Series usable) {
        this.matter = matter;
        this.target = target;
        this.indicator = indicator;
        this.deadline = matter.terms.deadline();
        this.usable = usable;
        this.tally = Tally.of(usable, matter.terms, target);
    }

    static Judgement of(Matter matter, Threshold target) {
        Indicator indicator = matter.evidence.figures().indicator(target.indicator());
        Series usable = matter.usable(target.indicator(), target.breakdown());
        return indicator.isStage()
                ? new StageLadder(matter, target, usable).judge()
                : new ThresholdJudgement(matter, target, indicator, usable).judge();
    }

    private Judgement judge() {
        sayTarget();
        Mark reached = tally.reached();
        if (reached != null) {
            return reached(reached);
        }
        matter.lookAgain(deadline.plusDays(1));
        if (!matter.isOver()) {
            return running();
        }
        Mark covering = tally.covering();
        if (covering == null) {
            return notCovered();
        }
        Period missing = missingBefore(covering);
        return missing == null ? missed(covering) : notShown(covering, missing);
    }

    private void sayTarget() {
        if (target.measure().adds()) {
            matter.say(Says.IN_TOTAL, target.value(), matter.terms.startsOn(), deadline);
        } else {
            Says what = target.comparison() == Comparison.AT_LEAST ? Says.AT_LEAST : Says.AT_MOST;
            matter.say(what, target.value(), deadline);
        }
    }

    /** A period that contains the deadline is on time, so every period that begins by then is. */
    private Judgement reached(Mark reached) {
        Period period = reached.figure().period();
        Mark newest = target.keep() && tally.newest() != null ? tally.newest() : reached;
        sayValue(newest);
        if (!target.comparison().holds(newest.value(), target.value())) {
            Period now = newest.figure().period();
            matter.say(Says.LOST, target.value(), period, newest.value(), now);
            return conclude(Status.REGRESSED, Reason.LOST, newest);
        }
        boolean onTime = !period.start().isAfter(deadline);
        matter.say(onTime ? Says.REACHED : Says.REACHED_LATE, target.value(), reached.value(), period, deadline);
        return onTime
                ? conclude(Status.MET, Reason.REACHED, newest)
                : conclude(Status.MET_LATE, Reason.REACHED_LATE, newest);
    }

    private Judgement running() {
        Mark newest = tally.newest();
        if (newest == null) {
            return figuresAwaited(firstExpected(), usable.isEmpty() ? Reason.NEVER_REPORTED : Reason.FIGURES_OVERDUE);
        }
        sayValue(newest);
        Pace pace =
                Pace.of(matter, target, newest.value(), newest.figure().period().end());
        Period next = Expected.after(indicator.periodLength(), newest.figure().period());
        LocalDate due = next.end().plusDays(indicator.lagDays());
        matter.lookAgain(due);
        if (matter.hasCome(due)) {
            if (pace != null) {
                pace.explain();
                matter.say(
                        Says.LAST_VERDICT,
                        newest.figure().period(),
                        pace.status().name());
            }
            return figuresAwaited(next, Reason.FIGURES_OVERDUE);
        }
        if (pace == null) {
            return withoutBaseline(matter, target, newest.figure().period(), newest.value());
        }
        pace.explain();
        pace.explainConclusion();
        return conclude(pace.status(), pace.reason(), newest);
    }

    /** Nothing to count progress from: said, never guessed. */
    static Judgement withoutBaseline(Matter matter, Threshold target, Period period, BigDecimal actual) {
        BigDecimal baseline = Pace.baseline(matter, target);
        if (baseline == null) {
            matter.say(Says.BASELINE_NEEDED, target.value());
        } else {
            matter.say(Says.BASELINE_BEYOND, baseline, target.value());
        }
        return matter.conclude(Status.NO_EVIDENCE, Reason.BASELINE_MISSING, period, target.value(), actual);
    }

    /** The deadline has passed, and no figure covers it yet. */
    private Judgement notCovered() {
        Mark newest = tally.newest();
        Period next = newest == null
                ? firstExpected()
                : Expected.after(indicator.periodLength(), newest.figure().period());
        if (newest != null) {
            sayValue(newest);
        }
        return figuresAwaited(Expected.covering(indicator.periodLength(), next, deadline), Reason.FIGURES_OVERDUE);
    }

    private Judgement figuresAwaited(Period awaited, Reason onceDue) {
        Reason reason = matter.awaitFigures(name(), awaited, indicator.lagDays());
        if (reason == Reason.FIGURES_OVERDUE && usable.isEmpty()) {
            matter.say(Says.NEVER_REPORTED, name());
        }
        return conclude(Status.NO_EVIDENCE, reason == Reason.FIGURES_OVERDUE ? onceDue : reason, tally.newest());
    }

    /**
     * A sum with a period missing does not show that the target was not reached: what is missing might have been it.
     */
    private Judgement notShown(Mark covering, Period missing) {
        sayValue(covering);
        return conclude(Status.NO_EVIDENCE, matter.awaitFigures(name(), missing, indicator.lagDays()), covering);
    }

    /** The first period of a sum for which there is no figure. */
    private @Nullable Period missingBefore(Mark covering) {
        if (!target.measure().adds()) {
            return null;
        }
        Figure first = covering.counted().get(0);
        Period before = first.period().previous();
        if (!before.start().isBefore(matter.terms.startsOn())) {
            return before;
        }
        Figure last = first;
        for (Figure figure : covering.counted().subList(1, covering.counted().size())) {
            if (!follows(figure, last)) {
                return Period.between(
                        last.period().end().plusDays(1), figure.period().start().minusDays(1));
            }
            last = figure;
        }
        return null;
    }

    private Judgement missed(Mark covering) {
        sayValue(covering);
        matter.say(
                Says.NOT_REACHED,
                target.value(),
                covering.value(),
                covering.figure().period(),
                deadline);
        return conclude(Status.MISSED, Reason.NOT_REACHED, covering);
    }

    private Period firstExpected() {
        if (target.measure() == Measure.WITHIN) {
            return Period.between(matter.terms.startsOn(), deadline);
        }
        Figure newest = usable.last().orElse(null);
        return Expected.first(
                indicator.periodLength(),
                newest == null ? null : newest.period(),
                matter.terms.startsOn(),
                target.measure().adds());
    }

    private String name() {
        return Matter.name(target.indicator(), target.breakdown());
    }

    private void sayValue(Mark mark) {
        if (target.measure() == Measure.LATEST) {
            matter.sayOf(mark.figure(), Says.LATEST, mark.figure().period(), mark.value());
            return;
        }
        BigDecimal total = BigDecimal.ZERO;
        Figure before = null;
        for (Figure figure : mark.counted()) {
            total = total.add(figure.value());
            if (before != null && !follows(figure, before)) {
                matter.say(
                        Says.GAP,
                        before.period().end().plusDays(1),
                        figure.period().start().minusDays(1));
            }
            matter.sayOf(figure, Says.ADDED, figure.period(), figure.value(), total);
            before = figure;
        }
    }

    private static boolean follows(Figure figure, Figure before) {
        return figure.period().start().toEpochDay() == before.period().end().toEpochDay() + 1;
    }

    private Judgement conclude(Status status, Reason reason, @Nullable Mark mark) {
        return matter.conclude(
                status,
                reason,
                mark == null ? null : mark.figure().period(),
                target.value(),
                mark == null ? null : mark.value());
    }
}
