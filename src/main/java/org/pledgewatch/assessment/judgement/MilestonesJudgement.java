package org.pledgewatch.assessment.judgement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.commitments.target.Milestones;
import org.pledgewatch.commitments.target.Milestones.Milestone;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;

/**
 * Judges steps, each to be done by its date and all by the deadline. What is done after the date judged does not count.
 */
final class MilestonesJudgement {

    private final Matter matter;
    private final Milestones target;
    private final LocalDate deadline;

    private int done;
    private @Nullable LocalDate lastDone;
    private int longestOverdue;

    private MilestonesJudgement(Matter matter, Milestones target) {
        this.matter = matter;
        this.target = target;
        this.deadline = matter.terms.deadline();
    }

    static Judgement of(Matter matter, Milestones target) {
        return new MilestonesJudgement(matter, target).judge();
    }

    private Judgement judge() {
        for (Milestone step : target.steps()) {
            take(step);
        }
        if (lastDone != null && done == target.steps().size()) {
            return allDone(lastDone);
        }
        matter.lookAgain(deadline.plusDays(1));
        if (matter.isOver()) {
            matter.say(Says.SOME_UNDONE, done, target.steps().size(), deadline);
            return conclude(Status.MISSED, Reason.NOT_REACHED);
        }
        return running();
    }

    private void take(Milestone step) {
        LocalDate due = step.dueOn() == null ? deadline : step.dueOn();
        LocalDate doneOn = matter.evidence.milestonesDone().get(step.key());
        if (doneOn != null && matter.hasCome(doneOn)) {
            done++;
            lastDone = lastDone == null || doneOn.isAfter(lastDone) ? doneOn : lastDone;
            matter.say(Says.MILESTONE_DONE, step.title(), due, doneOn);
            return;
        }
        matter.lookAgain(doneOn);
        if (!matter.isOver()) {
            matter.lookAgain(due.plusDays(1));
            matter.lookAgain(due.plusDays(matter.bounds.milestoneGraceDays() + 1L));
        }
        int overdue = (int) ChronoUnit.DAYS.between(due, matter.asOf);
        if (overdue <= 0) {
            matter.say(Says.MILESTONE_OPEN, step.title(), due);
            return;
        }
        matter.say(Says.MILESTONE_OVERDUE, step.title(), due, overdue);
        longestOverdue = Math.max(longestOverdue, overdue);
    }

    private Judgement allDone(LocalDate on) {
        boolean late = on.isAfter(deadline);
        matter.say(late ? Says.ALL_DONE_LATE : Says.ALL_DONE, on, deadline);
        return late ? conclude(Status.MET_LATE, Reason.REACHED_LATE) : conclude(Status.MET, Reason.REACHED);
    }

    private Judgement running() {
        int grace = matter.bounds.milestoneGraceDays();
        if (longestOverdue == 0) {
            matter.say(Says.NONE_OVERDUE, done, target.steps().size());
            return conclude(Status.ON_TRACK, Reason.NO_MILESTONE_OVERDUE);
        }
        if (longestOverdue <= grace) {
            matter.say(Says.SOME_OVERDUE, longestOverdue, grace);
            return conclude(Status.AT_RISK, Reason.MILESTONE_OVERDUE);
        }
        matter.say(Says.LONG_OVERDUE, longestOverdue, grace);
        return conclude(Status.OFF_TRACK, Reason.MILESTONE_LONG_OVERDUE);
    }

    private Judgement conclude(Status status, Reason reason) {
        return matter.conclude(
                status, reason, null, BigDecimal.valueOf(target.steps().size()), BigDecimal.valueOf(done));
    }
}
