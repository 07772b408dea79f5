package org.pledgewatch.scoreboard;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When it was computed, when it will be again, and what falls due next. */
@Component
public class RunBoard {

    private static final String ASSESS = "assess";

    private final JdbcClient jdbc;

    RunBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public RunFacts facts() {
        return jdbc.sql("select max(as_of) as as_of, max(judged_at) as judged_at,"
                        + " (select max(last_recording) from observation_lock) as figures_until,"
                        + " (select max(ended_at) from job_run where job = :job and state = 'SUCCEEDED') as last_run,"
                        + " (select next_due from job_next where job = :job) as next_run"
                        + " from assessment")
                .param("job", ASSESS)
                .query((rs, n) -> {
                    Row row = new Row(rs);
                    return new RunFacts(
                            row.day("as_of"),
                            row.momentOrNull("judged_at"),
                            row.momentOrNull("figures_until"),
                            row.momentOrNull("last_run"),
                            row.momentOrNull("next_run"));
                })
                .single();
    }

    /** The next days on which something must be done, the nearest first. */
    public List<DeadlineFacts> deadlines(When when, int most) {
        return jdbc.sql("select coalesce(u.own_due_on, t.due_on) as falls_due, c.slug, c.title, c.kind, count(*) as n"
                        + " from undertaking u join commitment c on c.id = u.commitment_id"
                        + " join terms t on t.commitment_id = c.id and t.version = (select max(x.version) from terms x"
                        + " where x.commitment_id = c.id and x.effective_on <= :asOf)"
                        + " where coalesce(u.own_due_on, t.due_on) >= :asOf and u.withdrew_on is null"
                        + " group by coalesce(u.own_due_on, t.due_on), c.slug, c.title, c.kind, c.ordinal"
                        + " order by falls_due, c.ordinal limit :most")
                .param("asOf", when.asOf())
                .param("most", most)
                .query((rs, n) -> {
                    Row row = new Row(rs);
                    return new DeadlineFacts(
                            row.dayKnown("falls_due"),
                            row.text("slug"),
                            row.text("title"),
                            row.text("kind"),
                            row.id("n"));
                })
                .list();
    }
}
