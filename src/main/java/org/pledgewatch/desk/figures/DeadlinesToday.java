package org.pledgewatch.desk.figures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.commitments.Commitment;
import org.pledgewatch.commitments.Commitments;
import org.pledgewatch.commitments.StatedTerms;
import org.pledgewatch.notices.reminders.Assignments;
import org.pledgewatch.notices.reminders.Duties;
import org.pledgewatch.notices.reminders.Need;
import org.pledgewatch.notices.reminders.Needs;
import org.pledgewatch.notices.reminders.ReminderSettings;
import org.pledgewatch.notices.reminders.Scope;
import org.pledgewatch.notices.reminders.Urgency;
import org.pledgewatch.scoreboard.Deadline;
import org.pledgewatch.scoreboard.DueBoard;
import org.springframework.stereotype.Component;

/**
 * Deadlines that come, milestones that come or passed unreported, and deadlines after which people must judge. Those
 * that several parties share are one need.
 */
@Component
class DeadlinesToday implements Needs {

    private final DueBoard board;
    private final OpenMilestones milestones;
    private final Commitments commitments;
    private final Assignments assignments;
    private final ReminderSettings settings;
    private final Clock clock;

    DeadlinesToday(
            DueBoard board,
            OpenMilestones milestones,
            Commitments commitments,
            Assignments assignments,
            ReminderSettings settings,
            Clock clock) {
        this.board = board;
        this.milestones = milestones;
        this.commitments = commitments;
        this.assignments = assignments;
        this.settings = settings;
        this.clock = clock;
    }

    /** One party's day. */
    private record Day(
            String what, Deadline deadline, @Nullable String step, boolean escalated) {

        String subject() {
            return what + ":" + deadline.commitment() + (step == null ? "" : ":" + step) + ":" + deadline.dueOn();
        }
    }

    @Override
    public List<Need> of(Member me, LocalDate today) {
        if (!me.may(Role.COORDINATOR)) {
            return List.of();
        }
        Instant now = clock.instant();
        LocalDate horizon = settings.horizon(today);
        Map<String, List<StatedTerms>> terms = commitments.terms(now);
        Set<String> inSteps = OpenMilestones.commitments(terms);
        Duties duties = assignments.duties();
        List<Day> days = new ArrayList<>();
        board.open(today, horizon).stream()
                .filter(deadline -> !inSteps.contains(deadline.commitment()))
                .forEach(deadline -> add(days, duties, me, today, "deadline", deadline, null));
        milestones
                .of(inSteps, titles(), now, today, horizon)
                .forEach(step -> add(days, duties, me, today, "milestone", step.deadline(), step.step()));
        Map<String, List<Day>> together = new LinkedHashMap<>();
        days.forEach(day ->
                together.computeIfAbsent(day.subject(), s -> new ArrayList<>()).add(day));
        return together.values().stream().map(some -> need(some, today)).toList();
    }

    private Map<String, Commitment> titles() {
        Map<String, Commitment> all = new LinkedHashMap<>();
        commitments.all().forEach(commitment -> all.put(commitment.slug(), commitment));
        return all;
    }

    private static void add(
            List<Day> days,
            Duties duties,
            Member me,
            LocalDate today,
            String what,
            Deadline deadline,
            @Nullable String step) {
        Scope scope = new Scope(deadline.commitment(), deadline.party(), deadline.framework());
        Duties.Duty duty = duties.of(me, scope, deadline.dueOn(), today);
        if (duty != Duties.Duty.NONE) {
            days.add(new Day(what, deadline, step, duty == Duties.Duty.ESCALATED));
        }
    }

    private static Need need(List<Day> days, LocalDate today) {
        Day day = days.get(0);
        Deadline first = day.deadline();
        boolean isOne = days.size() == 1;
        boolean isStep = day.step() != null;
        String commitment = first.commitment();
        return Need.of(
                        urgency(first.dueOn(), today),
                        day.subject(),
                        first.dueOn(),
                        key(isStep, isOne),
                        Map.of(
                                "party", new Need.Named("party", first.party(), first.partyName()),
                                "n", days.size(),
                                "commitment", new Need.Named("commitment", commitment, first.title())),
                        isOne
                                ? "/desk/undertakings/" + commitment + "/" + first.party()
                                        + (isStep ? "?milestone#milestones" : "")
                                : "/desk/undertakings?commitment=" + commitment,
                        isStep ? "reminders.milestone.do" : "reminders.deadline.do")
                .about(isOne ? new Need.Bound(commitment, first.party()) : null)
                .escalatedIf(days.stream().allMatch(Day::escalated));
    }

    private static String key(boolean isStep, boolean isOne) {
        if (isStep) {
            return isOne ? "reminders.milestone" : "reminders.milestones";
        }
        return isOne ? "reminders.deadline" : "reminders.deadlines";
    }

    private static Urgency urgency(LocalDate due, LocalDate today) {
        return due.isBefore(today) ? Urgency.NOW : due.equals(today) ? Urgency.TODAY : Urgency.SOON;
    }
}
