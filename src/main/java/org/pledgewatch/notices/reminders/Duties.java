package org.pledgewatch.notices.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Role;

/**
 * Who is to see to what. First those to whom it is assigned; where there are none, those whose account is limited to
 * it; where there are none, everybody at the desk who writes. What stays undone for so many days comes to the next in
 * line as well.
 */
public final class Duties {

    /** What something is to a member. */
    public enum Duty {
        /** To be settled by somebody else. */
        NONE,
        OWN,
        /** To be settled by somebody else, who did not. */
        ESCALATED
    }

    private final List<Member> members;
    private final List<Assignment> assignments;
    private final int escalate;
    private final Map<Scope, List<List<Long>>> lines = new ConcurrentHashMap<>();

    /** @param members who is at the desk now */
    Duties(List<Member> members, List<Assignment> assignments, int escalate) {
        this.members =
                members.stream().filter(member -> member.may(Role.COORDINATOR)).toList();
        this.assignments = List.copyOf(assignments);
        this.escalate = escalate;
    }

    /** @param due the day on which it was or is to be settled; null where no day matters */
    public Duty of(Member me, Scope scope, @Nullable LocalDate due, LocalDate today) {
        List<List<Long>> line = lines.computeIfAbsent(scope, this::line);
        if (line.isEmpty()) {
            return Duty.NONE;
        }
        if (line.get(0).contains(me.id())) {
            return Duty.OWN;
        }
        boolean isLong = due != null && !today.isBefore(due.plusDays(escalate));
        return isLong && line.size() > 1 && line.get(1).contains(me.id()) ? Duty.ESCALATED : Duty.NONE;
    }

    /** Whom it comes to, one after another; nobody twice. */
    private List<List<Long>> line(Scope scope) {
        List<Long> owners = assignments.stream()
                .filter(assignment -> assignment.covers(scope))
                .map(Assignment::member)
                .toList();
        return Stream.of(
                        ids(member -> owners.contains(member.id()) && covers(member, scope)),
                        ids(member -> isLimited(member) && covers(member, scope)),
                        ids(member -> !isLimited(member)))
                .filter(ids -> !ids.isEmpty())
                .toList();
    }

    private List<Long> ids(Predicate<Member> which) {
        return members.stream().filter(which).map(Member::id).toList();
    }

    private static boolean isLimited(Member member) {
        return !member.parties().isEmpty() || !member.frameworks().isEmpty();
    }

    /** Whether the member may write about it at all. */
    static boolean covers(Member member, Scope scope) {
        String framework = scope.framework();
        return member.isFor(scope.party())
                && (framework == null ? member.frameworks().isEmpty() : member.isForFramework(framework));
    }
}
