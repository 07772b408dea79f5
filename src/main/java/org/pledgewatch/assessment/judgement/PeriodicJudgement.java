package org.pledgewatch.assessment.judgement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.assessment.judgement.Judgement.Arrears;
import org.pledgewatch.assessment.judgement.Judgement.PeriodResult;
import org.pledgewatch.assessment.judgement.Judgement.Result;
import org.pledgewatch.commitments.target.Periodic;
import org.pledgewatch.reference.Period;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;

/**
 * Judges a target with a moment of truth in every period: while it runs by the newest judged period, at its end by the
 * settlement. Periods are those that begin on or after the start and end on or before the deadline.
 */
final class PeriodicJudgement {

    private final Matter matter;
    private final Periodic target;
    private final PeriodRule rule;
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<PeriodResult> rows = new ArrayList<>();
    private final Period next;
    private final @Nullable Arrears arrears;

    private PeriodicJudgement(Matter matter, Periodic target, PeriodRule rule) {
        this.matter = matter;
        this.target = target;
        this.rule = rule;
        this.next = ruleOnEndedPeriods();
        this.arrears = rulings.isEmpty() ? null : rule.sayAccount();
    }

    static Judgement of(Matter matter, Periodic target, PeriodRule rule) {
        PeriodicJudgement judgement = new PeriodicJudgement(matter, target, rule);
        return matter.isOver() ? judgement.settled(matter.terms.deadline()) : judgement.running();
    }

    /** Returns the first period that is not ruled on: it has not ended, or lies beyond the deadline. */
    private Period ruleOnEndedPeriods() {
        Period period = rule.first();
        while (isWithinTerms(period) && matter.hasCome(period.end())) {
            Ruling ruling = rule.rule(period);
            rulings.add(ruling);
            rows.addAll(ruling.rows());
            period = period.next();
        }
        return period;
    }

    private boolean isWithinTerms(Period period) {
        LocalDate deadline = matter.terms.dueOn();
        return deadline == null || !period.end().isAfter(deadline);
    }

    private Judgement running() {
        if (isWithinTerms(next)) {
            matter.lookAgain(next.end());
        }
        if (matter.terms.dueOn() != null) {
            matter.lookAgain(matter.terms.deadline().plusDays(1));
        }
        Ruling judged = newest(Ruling::isJudged);
        Ruling overdue = newest(Ruling::isOverdue);
        if (overdue != null && (judged == null || overdue.period().compareTo(judged.period()) > 0)) {
            return overdue(overdue, judged);
        }
        if (judged != null) {
            sayLatest(judged);
            return conclude(status(judged), reason(judged), judged);
        }
        Ruling newest = newest(ruling -> true);
        if (newest == null || newest.reason() == null) {
            return noneEnded();
        }
        matter.say(Says.NOT_JUDGED, newest.period());
        return conclude(Status.NO_EVIDENCE, newest.reason(), newest);
    }

    private Judgement noneEnded() {
        if (isWithinTerms(next)) {
            matter.say(Says.NONE_ENDED, next);
        } else {
            matter.say(Says.NO_PERIOD, matter.terms.startsOn(), matter.terms.deadline());
        }
        return conclude(Status.NO_EVIDENCE, Reason.FIGURES_NOT_DUE, null);
    }

    private Judgement overdue(Ruling overdue, @Nullable Ruling judged) {
        if (judged != null) {
            matter.say(Says.LAST_VERDICT, judged.period(), status(judged).name());
        }
        matter.say(Says.NOT_JUDGED, overdue.period());
        return conclude(
                Status.NO_EVIDENCE,
                judged == null && !rule.everReported() ? Reason.NEVER_REPORTED : Reason.FIGURES_OVERDUE,
                judged == null ? overdue : judged);
    }

    private Status status(Ruling judged) {
        return switch (reason(judged)) {
            case LATEST_PERIOD_MET -> Status.ON_TRACK;
            case LATEST_PERIOD_NEARLY_MET -> Status.AT_RISK;
            default -> Status.OFF_TRACK;
        };
    }

    private Reason reason(Ruling judged) {
        if (judged.result() == Result.MET) {
            return Reason.LATEST_PERIOD_MET;
        }
        return judged.reaches(matter.bounds.nearlyMet())
                ? Reason.LATEST_PERIOD_NEARLY_MET
                : Reason.LATEST_PERIOD_MISSED;
    }

    private void sayLatest(Ruling judged) {
        boolean met = judged.result() == Result.MET;
        if (judged.required() == null || judged.actual() == null) {
            matter.say(met ? Says.LATEST_RESPECTED : Says.LATEST_CROSSED, judged.period());
        } else if (met) {
            matter.say(Says.LATEST_MET, judged.period());
        } else {
            Says what = judged.reaches(matter.bounds.nearlyMet()) ? Says.LATEST_NEARLY : Says.LATEST_MISSED;
            matter.say(
                    what,
                    judged.period(),
                    Shown.percent(judged.actual(), judged.required()),
                    Shown.percent(matter.bounds.nearlyMet()));
        }
    }

    private Judgement settled(LocalDate deadline) {
        return new Settling(matter, rule, rulings, rows, arrears).settle(target.settle(), deadline);
    }

    private @Nullable Ruling newest(Predicate<Ruling> wanted) {
        for (int i = rulings.size() - 1; i >= 0; i--) {
            if (wanted.test(rulings.get(i))) {
                return rulings.get(i);
            }
        }
        return null;
    }

    private Judgement conclude(Status status, Reason reason, @Nullable Ruling by) {
        return matter.conclude(
                status,
                reason,
                by == null ? null : by.period(),
                by == null ? null : by.required(),
                by == null ? null : by.actual(),
                rows,
                arrears);
    }
}
