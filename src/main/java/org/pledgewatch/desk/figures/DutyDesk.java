package org.pledgewatch.desk.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Members;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.commitments.Undertaking;
import org.pledgewatch.notices.reminders.Assignment;
import org.pledgewatch.notices.reminders.Assignments;
import org.pledgewatch.notices.reminders.Scope;
import org.springframework.stereotype.Component;

/** Who at the desk sees to an undertaking: shown, assigned, and taken off. */
@Component
class DutyDesk {

    private final Assignments assignments;
    private final Members members;
    private final Frameworks frameworks;

    DutyDesk(Assignments assignments, Members members, Frameworks frameworks) {
        this.assignments = assignments;
        this.members = members;
        this.frameworks = frameworks;
    }

    /** How far a duty goes that is given from the page of an undertaking. */
    enum Reach {
        /** This party's part in the commitment. */
        PARTY,
        COMMITMENT,
        FRAMEWORK
    }

    /**
     * What the page of an undertaking says of it.
     *
     * @param people who can be chosen
     * @param framework the slug of the agreement; none where the commitment belongs to none
     */
    record Shown(
            List<Assignment> assigned,
            List<Member> people,
            @Nullable String framework) {}

    Shown of(Undertaking undertaking) {
        Scope scope = scope(undertaking);
        return new Shown(
                assignments.of(scope),
                members.present().stream()
                        .filter(member -> member.may(Role.COORDINATOR) && member.isFor(scope.party()))
                        .toList(),
                scope.framework());
    }

    private Scope scope(Undertaking undertaking) {
        return new Scope(
                undertaking.commitment(),
                undertaking.binding().party(),
                frameworks.byCommitment().get(undertaking.commitment()));
    }

    /** @throws IllegalArgumentException if nobody was chosen, or it reaches further than the member may write */
    void assign(Member me, Undertaking undertaking, @Nullable Long member, Reach reach) {
        if (member == null) {
            throw new IllegalArgumentException("Choose who sees to it.");
        }
        Scope scope = scope(undertaking);
        String framework = scope.framework();
        if (reach == Reach.FRAMEWORK && framework != null) {
            require(me, "");
            assignments.assign(me, member, Assignment.Kind.FRAMEWORK, framework, "");
        } else {
            String party = reach == Reach.PARTY ? scope.party() : "";
            require(me, party);
            assignments.assign(me, member, Assignment.Kind.COMMITMENT, scope.commitment(), party);
        }
    }

    void release(Member me, Assignment.Kind kind, String slug, String party, long member) {
        require(me, party);
        assignments.release(me, member, kind, slug, party);
    }

    private static void require(Member me, String party) {
        if (party.isEmpty() ? !me.parties().isEmpty() : !me.isFor(party)) {
            throw new IllegalArgumentException(
                    "Your account is limited to some parties: assign what concerns one of these only.");
        }
    }
}
