package org.pledgewatch.scheduling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pledgewatch.rhythm.Slot;
import org.pledgewatch.storage.Stamps;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The slots that wait to be worked on, and those whose worker was lost. */
class OpenSlots {

    private final JdbcClient jdbc;

    OpenSlots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A slot that waits, or whose worker was not heard of. */
    record Open(Slot slot, boolean wasRunning, int attempts, long fencingToken, String node) {

        static Open of(ResultSet row, int number) throws SQLException {
            return new Open(
                    new Slot(row.getString("slot"), Stamps.moment(row, "due_at")),
                    row.getString("state").equals(RunState.RUNNING.name()),
                    row.getInt("attempts"),
                    row.getLong("fencing_token"),
                    String.valueOf(row.getString("node")));
        }

        /** Each worker died of it. */
        boolean isHopeless() {
            return wasRunning && attempts >= Runs.MOST_ATTEMPTS;
        }

        String lost() {
            return "Attempt " + attempts + " on " + node + " was not heard of before its lease ended.";
        }
    }

    /** The jobs that have a slot to take. */
    List<String> jobs(Instant now) {
        return jdbc.sql("""
                select distinct job from job_run
                where state = 'WAITING' and not_before <= ? or state = 'RUNNING' and lease_until <= ?
                order by job""")
                .params(Stamps.of(now), Stamps.of(now))
                .query((row, n) -> row.getString(1))
                .list();
    }

    /**
     * The oldest, unless another node looks at this job now, it is paused, or somebody works on another of its slots.
     */
    Optional<Open> oldest(Job job, Instant now) {
        return isOurTurn(job) && !isRunning(job, now) ? next(job, now) : Optional.empty();
    }

    private boolean isOurTurn(Job job) {
        return jdbc.sql("select job from job_next where job = ? and paused_at is null for update skip locked")
                .param(job.name())
                .query(String.class)
                .optional()
                .isPresent();
    }

    private boolean isRunning(Job job, Instant now) {
        return jdbc.sql("select count(*) from job_run where job = ? and state = 'RUNNING' and lease_until > ?")
                        .params(job.name(), Stamps.of(now))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Empty also where its worker is in the middle of a transaction in which it held the fence: it is alive. */
    Optional<Open> next(Job job, Instant now) {
        return jdbc.sql("""
                        select slot, due_at, state, attempts, fencing_token, node from job_run
                        where job = ? and (state = 'WAITING' and not_before <= ? or state = 'RUNNING')
                        order by due_at, slot fetch first 1 rows only""")
                .params(job.name(), Stamps.of(now))
                .query(Open::of)
                .optional()
                .filter(open -> jdbc.sql("""
                                select slot from job_run where job = ? and slot = ? and fencing_token = ?
                                    and (lease_until is null or lease_until <= ?)
                                for update skip locked""")
                        .params(job.name(), open.slot().name(), open.fencingToken(), Stamps.of(now))
                        .query(String.class)
                        .optional()
                        .isPresent());
    }
}
