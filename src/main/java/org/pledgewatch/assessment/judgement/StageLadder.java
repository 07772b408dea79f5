package org.pledgewatch.assessment.judgement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.commitments.target.Threshold;
import org.pledgewatch.observations.series.Figure;
import org.pledgewatch.observations.series.Series;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;

/**
 * Judges a step on a ladder (signed, ratified, in force) to be reached by the deadline. A stage holds from the day it
 * was observed until the next: no news is no change, so it is judged at the date itself and is never overdue. It may
 * have been in place before the start. Stages do not add up, whatever the measure.
 */
final class StageLadder {

    private final Matter matter;
    private final Threshold target;
    private final LocalDate start;
    private final LocalDate deadline;
    private final List<Figure> steps;

    StageLadder(Matter matter, Threshold target, Series usable) {
        this.matter = matter;
        this.target = target;
        this.start = matter.terms.startsOn();
        this.deadline = matter.terms.deadline();
        this.steps = usable.figures();
    }

    Judgement judge() {
        matter.say(
                target.comparison() == Threshold.Comparison.AT_LEAST ? Says.AT_LEAST : Says.AT_MOST,
                target.value(),
                deadline);
        if (steps.isEmpty()) {
            matter.say(Says.NEVER_REPORTED, Matter.name(target.indicator(), target.breakdown()));
            return matter.conclude(Status.NO_EVIDENCE, Reason.NEVER_REPORTED, null, target.value(), null);
        }
        Figure held = steps.get(steps.size() - 1);
        matter.sayOf(held, Says.STAGE_HELD, held.value(), held.period().end());
        LocalDate reachedOn = reachedOn();
        if (reachedOn != null) {
            return reached(held, reachedOn);
        }
        matter.lookAgain(deadline.plusDays(1));
        return matter.isOver() ? missed(held) : running(held);
    }

    /** The first day from the start on on which a stage held that satisfies. */
    private @Nullable LocalDate reachedOn() {
        for (int i = 0; i < steps.size(); i++) {
            LocalDate observed = steps.get(i).period().end();
            LocalDate from = observed.isBefore(start) ? start : observed;
            boolean held =
                    i + 1 == steps.size() || steps.get(i + 1).period().end().isAfter(from);
            if (held && satisfies(steps.get(i).value())) {
                return from;
            }
        }
        return null;
    }

    private boolean satisfies(BigDecimal stage) {
        return target.comparison().holds(stage, target.value());
    }

    private Judgement reached(Figure held, LocalDate reachedOn) {
        if (target.keep() && !satisfies(held.value())) {
            matter.say(
                    Says.STAGE_LOST,
                    target.value(),
                    reachedOn,
                    held.value(),
                    held.period().end());
            return conclude(Status.REGRESSED, Reason.LOST, held);
        }
        if (reachedOn.isAfter(deadline)) {
            matter.say(Says.STAGE_REACHED_LATE, target.value(), reachedOn, deadline);
            return conclude(Status.MET_LATE, Reason.REACHED_LATE, held);
        }
        matter.say(Says.STAGE_REACHED, target.value(), reachedOn, deadline);
        return conclude(Status.MET, Reason.REACHED, held);
    }

    private Judgement missed(Figure held) {
        matter.say(Says.STAGE_NOT_REACHED, target.value(), held.value(), deadline);
        return conclude(Status.MISSED, Reason.NOT_REACHED, held);
    }

    private Judgement running(Figure held) {
        Pace pace = Pace.of(matter, target, held.value(), matter.asOf);
        if (pace == null) {
            return ThresholdJudgement.withoutBaseline(matter, target, held.period(), held.value());
        }
        pace.lookAgainAtCrossings();
        pace.explain();
        pace.explainConclusion();
        return conclude(pace.status(), pace.reason(), held);
    }

    private Judgement conclude(Status status, Reason reason, Figure held) {
        return matter.conclude(status, reason, held.period(), target.value(), held.value());
    }
}
