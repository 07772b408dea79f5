package org.pledgewatch.scheduling;

import org.pledgewatch.rhythm.Slot;
import org.pledgewatch.storage.Stamps;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What planning, ringing and claiming share. They hold the lock of the job's row in {@code job_next}. */
final class RunRows {

    private RunRows() {}

    /** @return false if the slot is there already */
    static boolean addWaiting(JdbcClient jdbc, String job, Slot slot, long passedOver) {
        if (exists(jdbc, job, slot.name())) {
            return false;
        }
        jdbc.sql("""
                insert into job_run (job, slot, due_at, not_before, passed_over, state, attempts, fencing_token)
                values (?, ?, ?, ?, ?, 'WAITING', 0, 0)""")
                .params(job, slot.name(), Stamps.of(slot.dueAt()), Stamps.of(slot.dueAt()), passedOver)
                .update();
        return true;
    }

    private static boolean exists(JdbcClient jdbc, String job, String slot) {
        return jdbc.sql("select count(*) from job_run where job = ? and slot = ?")
                        .params(job, slot)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
