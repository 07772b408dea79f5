package org.pledgewatch.scoreboard;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deadlines that are near and not settled, and those that passed and wait for people. */
@Component
public class DueBoard {

    private static final String LINES =
            "select c.slug, c.title, c.framework, u.party, p.name, coalesce(u.own_due_on, t.due_on) as falls_due"
                    + " from undertaking u join commitment c on c.id = u.commitment_id join party p on p.code = u.party"
                    + " join terms t on t.commitment_id = c.id and t.version = (select max(x.version) from terms x"
                    + " where x.commitment_id = c.id and x.effective_on <= :today)"
                    + " join assessment a on a.id = u.id"
                    + " where u.withdrew_on is null and c.replaced_on is null"
                    + " and coalesce(u.own_due_on, t.due_on) <= :horizon"
                    + " and (coalesce(u.own_due_on, t.due_on) >= :today or a.reason = 'VERDICT_PENDING')"
                    + " and a.status not in ('MET', 'MET_LATE', 'MISSED', 'WITHDRAWN', 'SUPERSEDED')"
                    + " order by falls_due, c.ordinal, c.slug, p.name";

    private final JdbcClient jdbc;

    DueBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The earliest first, up to the last day that is near. */
    public List<Deadline> open(LocalDate today, LocalDate horizon) {
        return jdbc.sql(LINES)
                .param("today", today)
                .param("horizon", horizon)
                .query((rs, n) -> {
                    Row row = new Row(rs);
                    return new Deadline(
                            row.text("slug"),
                            row.text("title"),
                            row.textOrNull("framework"),
                            row.text("party"),
                            row.text("name"),
                            row.dayKnown("falls_due"));
                })
                .list();
    }
}
