package org.pledgewatch.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.pledgewatch.storage.Stamps;
import org.pledgewatch.storage.Sweep;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of runs: each job's last ones stay. */
@Component
class RunSweep implements Sweep {

    private static final Duration WELL_KEPT = Duration.ofDays(90);
    private static final Duration FAILED_KEPT = Duration.ofDays(400);

    /** As long as a round that did nothing may be the last that succeeded. */
    private static final Duration EMPTY_KEPT = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    RunSweep(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<String, Long> sweep() {
        Instant now = clock.instant();
        long well = delete("state in ('SUCCEEDED', 'SUPERSEDED') and ended_at < ?", now.minus(WELL_KEPT));
        long failed = delete("state = 'FAILED' and ended_at < ?", now.minus(FAILED_KEPT));
        return Map.of("runs of jobs", well + failed);
    }

    private long delete(String which, Instant before) {
        return jdbc.sql("delete from job_run where " + which + " and exists (select 1 from job_run later"
                        + " where later.job = job_run.job and later.state = job_run.state"
                        + " and later.ended_at > job_run.ended_at)")
                .param(Stamps.of(before))
                .update();
    }

    /** For a job that is rung every few seconds: rounds that did nothing leave no trace but the last. */
    void forgetEmpty(String job) {
        jdbc.sql("delete from job_run where job = ? and (state = 'SUPERSEDED' or state = 'SUCCEEDED' and counts = '{}')"
                        + " and ended_at < ?")
                .params(job, Stamps.of(clock.instant().minus(EMPTY_KEPT)))
                .update();
    }
}
