package org.pledgewatch.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.pledgewatch.rhythm.Slot;
import org.pledgewatch.storage.Stamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs a job besides its timetable: now for a person, or at once after a change. */
public class Bell {

    private final Timetable timetable;
    private final Planner planner;
    private final Workers workers;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Bell(
            Timetable timetable,
            Planner planner,
            Workers workers,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Clock clock) {
        this.timetable = timetable;
        this.planner = planner;
        this.workers = workers;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Asks for a run now. Where one is about to begin anyway it is that one; where one is under way another follows it,
     * because that one may not have seen what this is rung for.
     *
     * @return the name of the slot, by which {@link JobHistory#run} tells what came of it
     * @throws IllegalArgumentException if there is no such job, naming those there are
     */
    public String ring(String job) {
        planner.begin(timetable.job(job));
        String slot = transactions.execute(transaction -> slotFor(job));
        workers.wake(job);
        return slot;
    }

    /** From now on nothing of the job is planned or begun, on any node; what is under way goes on. */
    public void pause(String job) {
        planner.begin(timetable.job(job));
        jdbc.sql("update job_next set paused_at = ? where job = ? and paused_at is null")
                .params(Stamps.of(Stamps.now(clock)), job)
                .update();
    }

    /** The job goes on, and catches up as after an outage. */
    public void resume(String job) {
        jdbc.sql("update job_next set paused_at = null where job = ?")
                .param(timetable.job(job).name())
                .update();
        workers.wake(job);
    }

    /** Whether there is such a job. */
    public boolean knows(String job) {
        return timetable.jobs().stream().anyMatch(known -> known.name().equals(job));
    }

    /**
     * The same, in the background, once for however many changes; lost if the node stops before: a hint, not a promise.
     */
    void ringSoon(String job) {
        workers.once("ring " + job, () -> ring(job));
    }

    private String slotFor(String job) {
        jdbc.sql("select job from job_next where job = ? for update")
                .param(job)
                .query(String.class)
                .single();
        Instant now = Stamps.now(clock);
        return jdbc.sql("""
                        select slot from job_run where job = ? and state = 'WAITING' and not_before <= ?
                        order by due_at, slot fetch first 1 rows only""")
                .params(job, Stamps.of(now))
                .query(String.class)
                .optional()
                .orElseGet(() -> newSlot(job, now));
    }

    private String newSlot(String job, Instant now) {
        for (Instant moment = now; ; moment = moment.plus(1, ChronoUnit.MICROS)) {
            Slot slot = new Slot("rung " + moment, now);
            if (RunRows.addWaiting(jdbc, job, slot, 0)) {
                return slot.name();
            }
        }
    }
}
