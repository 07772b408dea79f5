package org.pledgewatch.scoreboard;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When it was computed, and when it will be again. */
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
}
