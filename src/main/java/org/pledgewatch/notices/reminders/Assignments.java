package org.pledgewatch.notices.reminders;

import java.time.Clock;
import java.util.List;
import org.pledgewatch.accounts.AuditTrail;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Members;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.storage.Stamps;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who at the desk sees to what; never public. */
@Service
@Transactional
@EnableConfigurationProperties(ReminderSettings.class)
public class Assignments {

    private static final String ALL = "select a.member_id, m.name, a.kind, a.slug, a.party"
            + " from assignment a join member m on m.id = a.member_id where m.disabled_at is null";

    private final JdbcClient jdbc;
    private final Members members;
    private final AuditTrail audit;
    private final ReminderSettings settings;
    private final Clock clock;

    Assignments(JdbcClient jdbc, Members members, AuditTrail audit, ReminderSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /** Who is to see to what, as things stand now. */
    @Transactional(readOnly = true)
    public Duties duties() {
        return new Duties(members.present(), all(), settings.escalate());
    }

    /** To whom something is assigned, in order of their names. */
    @Transactional(readOnly = true)
    public List<Assignment> of(Scope scope) {
        return all().stream().filter(assignment -> assignment.covers(scope)).toList();
    }

    private List<Assignment> all() {
        return jdbc.sql(ALL + " order by m.name, m.id, a.kind, a.slug, a.party")
                .query((row, n) -> new Assignment(
                        row.getLong(1),
                        row.getString(2),
                        Assignment.Kind.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getString(5)))
                .list();
    }

    /** @throws IllegalArgumentException if there is nobody of this number who writes at the desk */
    public void assign(Member by, long member, Assignment.Kind kind, String slug, String party) {
        Member whom = members.find(member)
                .filter(found -> found.may(Role.COORDINATOR))
                .orElseThrow(() -> new IllegalArgumentException("Choose somebody who writes at the desk."));
        if (add(whom, kind, slug, party)) {
            audit.note(by, "assigned a duty", slug + (party.isEmpty() ? "" : "/" + party) + " to " + whom.name());
        }
    }

    /** Whoever wrote something sees to it, until somebody says otherwise. */
    void assignAuthor(Member author, String commitment) {
        if (author.may(Role.COORDINATOR) && add(author, Assignment.Kind.COMMITMENT, commitment, "")) {
            audit.noteOfNobody("assigned a duty", commitment + " to " + author.name() + ", who wrote it");
        }
    }

    private boolean add(Member whom, Assignment.Kind kind, String slug, String party) {
        return jdbc.sql("insert into assignment (member_id, kind, slug, party, assigned_at)"
                                + " select ?, ?, ?, ?, ? where not exists (select 1 from assignment"
                                + " where member_id = ? and kind = ? and slug = ? and party = ?)")
                        .params(whom.id(), kind.name(), slug, party, Stamps.of(clock.instant()))
                        .params(whom.id(), kind.name(), slug, party)
                        .update()
                == 1;
    }

    /** @return whether it was assigned */
    public boolean release(Member by, long member, Assignment.Kind kind, String slug, String party) {
        boolean was = jdbc.sql("delete from assignment where member_id = ? and kind = ? and slug = ? and party = ?")
                        .params(member, kind.name(), slug, party)
                        .update()
                == 1;
        if (was) {
            String whom = members.find(member).map(Member::name).orElse("somebody who left");
            audit.note(by, "took a duty off", slug + (party.isEmpty() ? "" : "/" + party) + " from " + whom);
        }
        return was;
    }
}
