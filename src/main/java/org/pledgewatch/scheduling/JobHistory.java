package org.pledgewatch.scheduling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.storage.Stamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the jobs did, and how they stand. Reads only. */
public class JobHistory {

    private static final TypeReference<TreeMap<String, Long>> COUNTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json;
    private final Timetable timetable;
    private final Duration grace;

    JobHistory(JdbcClient jdbc, Clock clock, JsonMapper json, Timetable timetable, Duration grace) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
        this.timetable = timetable;
        this.grace = grace;
    }

    /** How each job of the timetable stands, in its order. */
    public List<JobReport> lastRuns() {
        return timetable.jobs().stream()
                .flatMap(job -> report(job.name()).stream())
                .toList();
    }

    /** What came of a slot, by the name that {@link Bell#ring} gives. */
    public Optional<JobRun> run(String job, String slot) {
        return jdbc.sql("select * from job_run where job = ? and slot = ?")
                .params(job, slot)
                .query(this::readRun)
                .optional();
    }

    /** The last runs of a job, begun or not, the latest first. */
    public List<JobRun> runs(String job, int atMost) {
        return jdbc.sql("select * from job_run where job = ? order by due_at desc, slot desc fetch first ? rows only")
                .params(job, atMost)
                .query(this::readRun)
                .list();
    }

    private Optional<JobReport> report(String job) {
        return jdbc.sql("""
                select n.*,
                    (select max(ended_at) from job_run r where r.job = n.job and state = 'SUCCEEDED') as succeeded,
                    (select max(ended_at) from job_run r where r.job = n.job and state = 'FAILED') as failed,
                    (select min(not_before) from job_run r where r.job = n.job and state = 'WAITING') as waiting,
                    (select min(lease_until) from job_run r where r.job = n.job and state = 'RUNNING') as running
                from job_next n where n.job = ?""").param(job).query(this::readReport).optional();
    }

    private JobReport readReport(ResultSet row, int number) throws SQLException {
        Instant now = clock.instant();
        return new JobReport(
                row.getString("job"),
                row.getString("rhythm"),
                Stamps.moment(row, "next_due"),
                Stamps.orNull(row, "succeeded"),
                lastRun(row.getString("job")),
                Stamps.orNull(row, "paused_at"),
                Stamps.orNull(row, "paused_at") == null ? problem(row, now) : null,
                alarm(row, now));
    }

    private @Nullable JobRun lastRun(String job) {
        return jdbc.sql("""
                select * from job_run where job = ? and started_at is not null
                order by started_at desc, due_at desc fetch first 1 rows only""").param(job).query(this::readRun).optional().orElse(null);
    }

    private @Nullable String problem(ResultSet row, Instant now) throws SQLException {
        Instant succeeded = Stamps.orNull(row, "succeeded");
        Instant failed = Stamps.orNull(row, "failed");
        if (failed != null && (succeeded == null || failed.isAfter(succeeded))) {
            return "Failed at " + failed + ", and has not succeeded since.";
        }
        Instant nextDue = Stamps.moment(row, "next_due");
        if (isOver(nextDue, now)) {
            return "Was due at " + nextDue + " and nobody planned it: the scheduler is not running or is stuck.";
        }
        Instant waiting = Stamps.orNull(row, "waiting");
        if (waiting != null && isOver(waiting, now)) {
            return "Has been waiting for a worker since " + waiting + ".";
        }
        Instant running = Stamps.orNull(row, "running");
        if (running != null && isOver(running, now)) {
            return "Its worker's lease ended at " + running + " and no other took over.";
        }
        Instant plannedUntil = Stamps.moment(row, "planned_until");
        return plannedUntil.isAfter(now.plus(grace))
                ? "The clock stands at " + now + " and was at " + plannedUntil + " before: nothing is due until it is"
                        + " there again. If it is right now, delete the job's row in job_next."
                : null;
    }

    private boolean isOver(Instant due, Instant now) {
        return due.plus(grace).isBefore(now);
    }

    private static @Nullable String alarm(ResultSet row, Instant now) throws SQLException {
        Instant from = Stamps.orNull(row, "gap_from");
        Instant until = Stamps.orNull(row, "gap_until");
        return from == null || until == null || until.plus(Planner.GAP).isBefore(now)
                ? null
                : "Nothing was planned from " + from + " to " + until + ": an outage, or the clock jumped.";
    }

    private JobRun readRun(ResultSet row, int number) throws SQLException {
        return new JobRun(
                row.getString("job"),
                row.getString("slot"),
                Stamps.moment(row, "due_at"),
                row.getLong("passed_over"),
                RunState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Stamps.orNull(row, "started_at"),
                Stamps.orNull(row, "ended_at"),
                counts(row.getString("counts")),
                row.getString("error"));
    }

    private Map<String, Long> counts(@Nullable String text) {
        return text == null ? Map.of() : Collections.unmodifiableMap(json.readValue(text, COUNTS));
    }
}
