package org.pledgewatch.notices.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pledgewatch.accounts.AuditTrail;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.storage.Stamps;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts things off until a day, and takes them up again. */
@Service
@Transactional
public class Snoozes {

    private static final int LONGEST = 1000;
    private static final int FURTHEST_YEARS = 1;

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    Snoozes(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody else put it off first. */
    public static final class PutOffMeanwhile extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    /** By their subjects, also those that no longer hold. */
    @Transactional(readOnly = true)
    public Map<String, Snooze> all() {
        return jdbc
                .sql("select s.subject, s.due_on, s.until_on, s.reason, m.name from snooze s"
                        + " join member m on m.id = s.member_id")
                .query((row, n) -> new Snooze(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        row.getString(5)))
                .list()
                .stream()
                .collect(Collectors.toMap(Snooze::subject, Function.identity()));
    }

    /**
     * @param today where the member is
     * @throws IllegalArgumentException if the day does not lie ahead, or within a year, or the reason is too long
     * @throws PutOffMeanwhile if it is put off already
     */
    public void putOff(Member me, Need need, LocalDate until, String reason, LocalDate today) {
        if (!until.isAfter(today) || until.isAfter(today.plusYears(FURTHEST_YEARS))) {
            throw new IllegalArgumentException("Choose a day after today and within a year.");
        }
        if (reason.length() > LONGEST) {
            throw new IllegalArgumentException("Say why in at most " + LONGEST + " characters.");
        }
        if (Optional.ofNullable(all().get(need.subject()))
                .filter(before -> before.covers(need, today))
                .isPresent()) {
            throw new PutOffMeanwhile();
        }
        jdbc.sql("delete from snooze where subject = ?").param(need.subject()).update();
        try {
            jdbc.sql("insert into snooze (subject, due_on, until_on, reason, member_id, snoozed_at)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .param(need.subject())
                    .param(need.due())
                    .param(until)
                    .param(reason.strip())
                    .param(me.id())
                    .param(Stamps.of(clock.instant()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new PutOffMeanwhile();
        }
        audit.note(me, "put off what needs somebody", need.subject() + " until " + until);
    }

    /** Takes it up again before its day. */
    public void takeUp(Member me, Need need) {
        if (jdbc.sql("delete from snooze where subject = ?")
                        .param(need.subject())
                        .update()
                == 1) {
            audit.note(me, "took up what was put off", need.subject());
        }
    }
}
