package org.pledgewatch.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Frees triggers that Quartz left acquired, blocked or in error; they would never fire again. Needs no Quartz itself.
 */
class Watchdog implements SmartLifecycle {

    /** Far longer than a tick takes. */
    static final Duration STUCK = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final String scheduler;
    private final boolean autoStartup;
    private final AtomicReference<@Nullable Instant> lastFreed = new AtomicReference<>();
    private @Nullable ScheduledExecutorService thread;

    Watchdog(JdbcClient jdbc, TransactionTemplate transactions, Clock clock, String scheduler, boolean autoStartup) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
        this.scheduler = scheduler;
        this.autoStartup = autoStartup;
    }

    /** When this node last had to free a trigger. */
    @Nullable Instant lastFreed() {
        return lastFreed.get();
    }

    /** @return how many triggers were freed */
    int look() {
        Instant now = clock.instant();
        long before = now.minus(STUCK).toEpochMilli();
        Integer freed = transactions.execute(transaction -> free(before));
        if (freed == null || freed == 0) {
            return 0;
        }
        lastFreed.set(now);
        LOG.warn("Freed {} triggers that Quartz had left stuck.", freed);
        return freed;
    }

    private int free(long before) {
        // the lock under which Quartz itself changes triggers
        jdbc.sql("select lock_name from qrtz_locks where sched_name = ? and lock_name = 'TRIGGER_ACCESS' for update")
                .param(scheduler)
                .query(String.class)
                .list();
        jdbc.sql("delete from qrtz_fired_triggers where sched_name = ? and fired_time < ?")
                .params(scheduler, before)
                .update();
        return jdbc.sql("""
                update qrtz_triggers set trigger_state = 'WAITING'
                where sched_name = ? and trigger_state in ('ACQUIRED', 'BLOCKED', 'ERROR') and next_fire_time < ?
                    and not exists (select 1 from qrtz_fired_triggers f where f.sched_name = qrtz_triggers.sched_name
                        and f.trigger_name = qrtz_triggers.trigger_name
                        and f.trigger_group = qrtz_triggers.trigger_group)""").params(scheduler, before).update();
    }

    private void lookSafely() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.error("The watchdog could not look at Quartz's triggers; it tries again in a minute.", e);
        }
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread made = new Thread(task, "pledgewatch-jobs-watchdog");
            made.setDaemon(true);
            return made;
        });
        ScheduledFuture<?> unused = started.scheduleWithFixedDelay(this::lookSafely, 1, 1, TimeUnit.MINUTES);
        thread = started;
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdownNow();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    @Override
    public boolean isAutoStartup() {
        return autoStartup;
    }
}
