package org.pledgewatch.scheduling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pledgewatch.rhythm.CatchUp;
import org.pledgewatch.rhythm.Plan;
import org.pledgewatch.rhythm.Slot;
import org.pledgewatch.storage.Stamps;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down the slots that came due since it last looked, each once, whoever looks, however often and late. */
class Planner {

    /** A silence longer than this is an outage or a clock that jumped, and is said in the jobs' health. */
    static final Duration GAP = Duration.ofDays(2);

    private static final Logger LOG = LoggerFactory.getLogger(Planner.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Planner(JdbcClient jdbc, TransactionTemplate transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** One query when nothing is due. A job that cannot be planned stops no other. */
    void plan(Timetable timetable) {
        Map<String, Next> all = jdbc
                .sql("select job, rhythm, planned_until, next_due, paused_at from job_next")
                .query(Next::of)
                .list()
                .stream()
                .collect(Collectors.toMap(Next::job, Function.identity()));
        for (Job job : timetable.jobs()) {
            Next next = all.get(job.name());
            try {
                if (next == null) {
                    begin(job);
                } else if (next.isDue(job, Stamps.now(clock))) {
                    plan(job);
                }
            } catch (RuntimeException e) {
                LOG.error("The job {} could not be planned.", job.name(), e);
            }
        }
    }

    /** From now on the job's slots count; for one that is known this does nothing. */
    void begin(Job job) {
        if (jdbc.sql("select count(*) from job_next where job = ?")
                        .param(job.name())
                        .query(Long.class)
                        .single()
                > 0) {
            return;
        }
        Instant now = Stamps.now(clock);
        try {
            jdbc.sql("insert into job_next (job, rhythm, planned_until, next_due) values (?, ?, ?, ?)")
                    .params(
                            job.name(),
                            job.rhythm().toString(),
                            Stamps.of(now),
                            Stamps.of(job.rhythm().next(now)))
                    .update();
        } catch (DuplicateKeyException e) {
            LOG.debug("Another node began the job {}.", job.name(), e);
        }
    }

    private void plan(Job job) {
        transactions.executeWithoutResult(
                transaction -> jdbc.sql("select job, rhythm, planned_until, next_due, paused_at from job_next"
                                + " where job = ? for update skip locked")
                        .param(job.name())
                        .query(Next::of)
                        .optional()
                        .filter(next -> next.isDue(job, Stamps.now(clock)))
                        .ifPresent(next -> plan(job, next, Stamps.now(clock))));
    }

    private void plan(Job job, Next next, Instant now) {
        boolean missedNothing = now.isBefore(next.nextDue());
        // another rhythm begins now, unless the old one has been missed: then the new one says what was
        Instant since = missedNothing && now.isAfter(next.plannedUntil()) ? now : next.plannedUntil();
        Plan plan = Plan.of(job.rhythm(), job.catchUp(), since, now);
        if (!plan.due().isEmpty() && job.catchUp().policy() == CatchUp.Policy.LATEST_ONLY) {
            supersedeWaiting(job, now);
        }
        write(job, plan);
        jdbc.sql("update job_next set rhythm = ?, planned_until = ?, next_due = ? where job = ?")
                .params(job.rhythm().toString(), Stamps.of(plan.plannedUntil()), Stamps.of(plan.nextDue()), job.name())
                .update();
        if (now.isAfter(next.nextDue().plus(GAP))) {
            noteGap(job, next.plannedUntil(), now);
        }
    }

    private void supersedeWaiting(Job job, Instant now) {
        jdbc.sql("""
                update job_run set state = case when attempts = 0 then 'SUPERSEDED' else 'FAILED' end,
                    ended_at = coalesce(ended_at, ?)
                where job = ? and state = 'WAITING'""").params(Stamps.of(now), job.name()).update();
    }

    private void write(Job job, Plan plan) {
        List<Slot> due = plan.due();
        for (int i = 0; i < due.size(); i++) {
            RunRows.addWaiting(jdbc, job.name(), due.get(i), i == 0 ? plan.passedOver() : 0);
        }
    }

    private void noteGap(Job job, Instant from, Instant until) {
        LOG.warn(
                "Nothing was planned for the job {} from {} to {}: an outage, or the clock jumped.",
                job.name(),
                from,
                until);
        jdbc.sql("update job_next set gap_from = ?, gap_until = ? where job = ?")
                .params(Stamps.of(from), Stamps.of(until), job.name())
                .update();
    }

    private record Next(String job, String rhythm, Instant plannedUntil, Instant nextDue, boolean paused) {

        static Next of(ResultSet row, int number) throws SQLException {
            return new Next(
                    row.getString("job"),
                    row.getString("rhythm"),
                    Stamps.moment(row, "planned_until"),
                    Stamps.moment(row, "next_due"),
                    row.getObject("paused_at") != null);
        }

        boolean isDue(Job job, Instant now) {
            return !paused
                    && (!now.isBefore(nextDue) || !rhythm.equals(job.rhythm().toString()));
        }
    }
}
