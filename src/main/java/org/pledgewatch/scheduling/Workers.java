package org.pledgewatch.scheduling;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Works off the slots there are, each job in a thread of its own. Up when Quartz is. */
class Workers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final int PATIENCE_SECONDS = 20;

    private final Timetable timetable;
    private final Runs runs;
    private final Map<String, Work> works;
    private final boolean autoStartup;
    private final Set<String> woken = ConcurrentHashMap.newKeySet();
    private volatile @Nullable ExecutorService threads;

    Workers(Timetable timetable, Runs runs, Map<String, Work> works, boolean autoStartup) {
        works.keySet().forEach(timetable::job);
        this.timetable = timetable;
        this.runs = runs;
        this.works = Map.copyOf(works);
        this.autoStartup = autoStartup;
    }

    /** Soon, all that is waiting. */
    void wake() {
        runs.jobsWithWork().stream()
                .filter(name ->
                        timetable.jobs().stream().anyMatch(job -> job.name().equals(name)))
                .forEach(this::wake);
    }

    /** Soon, what of this job is waiting; a bell rung ten times wakes one worker. */
    void wake(String name) {
        Job job = timetable.job(name);
        once("work " + name, () -> workOff(job));
    }

    /** Soon, and once if it is asked for again before it was begun; not at all when the workers are down. */
    void once(String what, Runnable task) {
        ExecutorService up = threads;
        if (up == null || !woken.add(what)) {
            return;
        }
        try {
            up.execute(() -> {
                woken.remove(what);
                try {
                    task.run();
                } catch (RuntimeException e) {
                    LOG.error("\"{}\" did not succeed and is tried again when the bell rings.", what, e);
                }
            });
        } catch (RejectedExecutionException e) {
            woken.remove(what);
            LOG.debug("The workers are going down: \"{}\" waits for the next start.", what, e);
        }
    }

    /** @return how many slots were worked on */
    int workOff(Job job) {
        int number = 0;
        for (Optional<Claim> claim = runs.claim(job); claim.isPresent(); claim = runs.claim(job)) {
            work(claim.get());
            number++;
        }
        return number;
    }

    private void work(Claim claim) {
        String slot = claim.slot().name();
        boolean isOurs;
        try {
            Work work = works.get(claim.job());
            if (work == null) {
                throw new IllegalStateException("Nothing is connected to the job " + claim.job() + ".");
            }
            isOurs = runs.succeed(claim, work.run(claim.slot(), () -> runs.hold(claim)));
        } catch (SlotTakenOver e) {
            isOurs = false;
        } catch (Exception | Error e) {
            LOG.error("Attempt {} at {} {} failed.", claim.attempt(), claim.job(), slot, e);
            isOurs = runs.fail(claim, e);
        }
        if (!isOurs) {
            LOG.warn("Attempt {} at {} {} was late: another worker has the slot.", claim.attempt(), claim.job(), slot);
        }
    }

    @Override
    public void start() {
        threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "pledgewatch-jobs");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Waits for what is running; what is not done by then is interrupted, and its slot is taken up after the lease. */
    @Override
    public void stop() {
        ExecutorService up = threads;
        threads = null;
        if (up == null) {
            return;
        }
        up.shutdown();
        try {
            if (!up.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                up.shutdownNow();
            }
        } catch (InterruptedException e) {
            up.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return threads != null;
    }

    @Override
    public boolean isAutoStartup() {
        return autoStartup;
    }

    /** Before Quartz comes up, and after it went down. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 1;
    }
}
