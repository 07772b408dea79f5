package org.pledgewatch.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pledgewatch.scheduling.Node.ALL;
import static org.pledgewatch.scheduling.Node.LATEST;
import static org.pledgewatch.scheduling.Node.aJob;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.TurnableClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class WorkersTest {

    private static final String SLOT = "2026-11-22T12:05:00Z";

    private final Node.Database database;
    private final TurnableClock clock;

    WorkersTest(JdbcClient jdbc, TransactionTemplate transactions, TurnableClock clock, JsonMapper json) {
        this.database = new Node.Database(jdbc, transactions, clock, json);
        this.clock = clock;
    }

    @Test
    void aRunLeavesARow() {
        Node node = database.node("a", aJob("every 5 minutes", ALL), (slot, fence) -> {
            clock.forward(Duration.ofSeconds(3));
            return Map.of("looked", 12L, "changed", 1L);
        });
        clock.forward(Duration.ofMinutes(6));
        node.tick();
        JobRun run = node.run(SLOT);
        assertThat(run.state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(run.attempts()).isEqualTo(1);
        assertThat(run.dueAt()).isEqualTo(SLOT);
        assertThat(run.startedAt()).isEqualTo("2026-11-22T12:06:00Z");
        assertThat(run.endedAt()).isEqualTo("2026-11-22T12:06:03Z");
        assertThat(run.counts()).containsExactly(Map.entry("changed", 1L), Map.entry("looked", 12L));
        assertThat(run.error()).isNull();
        assertThat(node.report().lastSucceeded()).isEqualTo("2026-11-22T12:06:03Z");
        assertThat(node.report().lastRun()).isEqualTo(run);
    }

    @Test
    void eightWorkersOnTwoNodesDoEachOf29NightsOnce() throws Exception {
        Job job = aJob("daily at 02:30", Node.ALL);
        Node a = database.node("a", job);
        Node b = database.node("b", job);
        clock.forward(Duration.ofDays(29));
        List<Callable<Integer>> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            threads.add(() -> untilDone(a));
            threads.add(() -> untilDone(b));
        }
        int done = 0;
        ExecutorService pool = Executors.newFixedThreadPool(threads.size());
        try {
            for (Future<Integer> thread : pool.invokeAll(threads, 60, TimeUnit.SECONDS)) {
                done += thread.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(done).isEqualTo(29);
        assertThat(database.traces(job)).hasSize(29).doesNotHaveDuplicates();
        assertThat(a.history.runs(job.name(), 50))
                .hasSize(29)
                .allMatch(run -> run.state() == RunState.SUCCEEDED && run.attempts() == 1);
    }

    /** The workers of a job take turns; one that finds another at work goes, as the bell will ring again. */
    private int untilDone(Node node) {
        int done = 0;
        while (database.traces(node.job).size() < 29) {
            done += node.tick();
        }
        return done;
    }

    @Test
    void whereAWorkerWasKilledHalfWayAnotherTakesOverAfterTheLease() {
        Job job = aJob("every 5 minutes", LATEST);
        Node a = database.node("a", job);
        Node b = database.node("b", job);
        clock.forward(Duration.ofMinutes(5));
        a.planner.plan(a.timetable);
        a.runs.claim(job).orElseThrow();
        clock.forward(Node.LEASE.minusSeconds(1));
        assertThat(b.workers.workOff(job)).isZero();
        clock.forward(Duration.ofSeconds(1));
        assertThat(b.runs.jobsWithWork()).contains(job.name());
        assertThat(b.workers.workOff(job)).isEqualTo(1);
        assertThat(b.run(SLOT).attempts()).isEqualTo(2);
        assertThat(database.tracesBy(job)).containsExactly("b");
    }

    @Test
    void aWorkerThatWasFrozenAndWokeCanNeitherWriteNorComplete() {
        Job job = aJob("every 5 minutes", ALL);
        Node b = database.node("b", job);
        Node a = database.node("a", job, (slot, fence) -> {
            clock.forward(Node.LEASE);
            assertThat(b.workers.workOff(job)).isEqualTo(1);
            database.leaveTrace(job, slot.name(), "a", fence);
            return Map.of("traces", 1000L);
        });
        clock.forward(Duration.ofMinutes(5));
        a.tick();
        assertThat(database.tracesBy(job)).containsExactly("b");
        assertThat(a.run(SLOT).counts()).containsExactly(Map.entry("traces", 1L));
        assertThat(a.run(SLOT).attempts()).isEqualTo(2);
    }

    @Test
    void aLateCompletionIsNotHeardEvenIfTheFenceWasNeverHeld() {
        Job job = aJob("every 5 minutes", ALL);
        Node a = database.node("a", job);
        clock.forward(Duration.ofMinutes(5));
        a.planner.plan(a.timetable);
        Claim first = a.runs.claim(job).orElseThrow();
        clock.forward(Node.LEASE);
        Claim second = a.runs.claim(job).orElseThrow();
        assertThat(second.fencingToken()).isGreaterThan(first.fencingToken());
        assertThat(a.runs.succeed(first, Map.of("traces", 7L))).isFalse();
        assertThat(a.runs.fail(first, new IllegalStateException("late"))).isFalse();
        assertThatThrownBy(() -> a.runs.hold(first)).isInstanceOf(SlotTakenOver.class);
        assertThat(a.run(SLOT).state()).isEqualTo(RunState.RUNNING);
        assertThat(a.runs.succeed(second, Map.of())).isTrue();
    }

    @Test
    void aSlowWorkerThatHoldsTheFenceIsLeftAlone() {
        Job job = aJob("every 5 minutes", LATEST);
        Node b = database.node("b", job);
        Node a = database.node("a", job, (slot, fence) -> {
            for (int i = 0; i < 5; i++) {
                clock.forward(Node.LEASE.minusSeconds(1));
                fence.hold();
                assertThat(b.workers.workOff(job)).isZero();
            }
            return Map.of();
        });
        clock.forward(Duration.ofMinutes(5));
        assertThat(a.tick()).isEqualTo(1);
        assertThat(a.run(SLOT).attempts()).isEqualTo(1);
    }

    @Test
    void nobodyTakesOverInTheMiddleOfATransactionThatHoldsTheFence() {
        Job job = aJob("every 5 minutes", ALL);
        Node b = database.node("b", job);
        Node a = database.node("a", job, (slot, fence) -> {
            database.transactions.executeWithoutResult(transaction -> {
                fence.hold();
                clock.forward(Node.LEASE.multipliedBy(2));
                assertThat(CompletableFuture.supplyAsync(() -> b.workers.workOff(job))
                                .orTimeout(30, TimeUnit.SECONDS)
                                .join())
                        .isZero();
                database.jdbc
                        .sql("insert into effect values (?, ?, 'a')")
                        .params(job.name(), slot.name())
                        .update();
            });
            return Map.of();
        });
        clock.forward(Duration.ofMinutes(5));
        assertThat(a.tick()).isEqualTo(1);
        assertThat(database.tracesBy(job)).containsExactly("a");
    }

    @Test
    void aFailureIsTriedAgainAfter1And2And4And8MinutesAndThenShows() {
        AtomicInteger attempts = new AtomicInteger();
        Node node = database.node("a", aJob("yearly on 11-22 at 12:01", ALL), (slot, fence) -> {
            throw new IllegalStateException(
                    "Attempt " + attempts.incrementAndGet() + " failed.", new ArithmeticException("1/0\0"));
        });
        clock.forward(Duration.ofMinutes(1));
        for (int minutes : new int[] {1, 2, 4, 8}) {
            assertThat(node.tick()).isEqualTo(1);
            assertThat(node.tick()).isZero();
            assertThat(node.run("2026").state()).isEqualTo(RunState.WAITING);
            clock.forward(Duration.ofMinutes(minutes));
        }
        assertThat(node.report().problem()).isNull();
        assertThat(node.tick()).isEqualTo(1);
        JobRun run = node.run("2026");
        assertThat(run.state()).isEqualTo(RunState.FAILED);
        assertThat(run.attempts()).isEqualTo(Runs.MOST_ATTEMPTS);
        assertThat(run.error())
                .isEqualTo("IllegalStateException: Attempt 5 failed.\ncaused by ArithmeticException: 1/0 ");
        assertThat(node.report().problem()).isEqualTo("Failed at 2026-11-22T12:16:00Z, and has not succeeded since.");
        clock.forward(Duration.ofDays(30));
        assertThat(node.tick()).isZero();
    }

    @Test
    void aSlotThatKillsEachOfItsWorkersIsGivenUp() {
        Job job = aJob("yearly on 11-22 at 12:01", ALL);
        Node node = database.node("a", job);
        clock.forward(Duration.ofMinutes(1));
        node.planner.plan(node.timetable);
        for (int attempt = 1; attempt <= Runs.MOST_ATTEMPTS; attempt++) {
            assertThat(node.runs.claim(job).orElseThrow().attempt()).isEqualTo(attempt);
            clock.forward(Node.LEASE);
        }
        assertThat(node.runs.claim(job)).isEmpty();
        assertThat(node.run("2026").state()).isEqualTo(RunState.FAILED);
        assertThat(node.run("2026").error()).isEqualTo("Attempt 5 on a was not heard of before its lease ended.");
    }

    @Test
    void oneBadSlotStopsNoOther() {
        Job job = aJob("daily at 02:30", ALL);
        Node node = database.node("a", job, (slot, fence) -> {
            if (slot.name().equals("2026-11-24")) {
                throw new IllegalStateException("Not this day.");
            }
            database.leaveTrace(job, slot.name(), "a", fence);
            return Map.of();
        });
        clock.forward(Duration.ofDays(4));
        assertThat(node.tick()).isEqualTo(4);
        assertThat(database.traces(job)).containsExactly("2026-11-23", "2026-11-25", "2026-11-26");
    }

    @Test
    void whereTheLatestStandsForAllANewSlotSupersedesTheWaiting() {
        AtomicInteger fails = new AtomicInteger(1);
        Node node = database.node("a", aJob("every 5 minutes", LATEST), (slot, fence) -> {
            if (fails.getAndDecrement() > 0) {
                throw new IllegalStateException("The first time.");
            }
            return Map.of();
        });
        clock.forward(Duration.ofMinutes(5));
        node.planner.plan(node.timetable);
        clock.forward(Duration.ofMinutes(5));
        node.tick();
        assertThat(node.run(SLOT).state()).isEqualTo(RunState.SUPERSEDED);
        assertThat(node.run("2026-11-22T12:10:00Z").state()).isEqualTo(RunState.WAITING);
        clock.forward(Duration.ofMinutes(5));
        assertThat(node.tick()).isEqualTo(1);
        assertThat(node.run("2026-11-22T12:10:00Z").state()).isEqualTo(RunState.FAILED);
        assertThat(node.run("2026-11-22T12:15:00Z").state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(node.report().problem()).isNull();
    }

    @Test
    void workForAJobThatIsNotInTheTimetableIsRefused() {
        Timetable timetable = new Timetable(List.of(aJob("every 5 minutes", ALL)));
        assertThatThrownBy(() -> new Workers(
                        timetable,
                        database.node("a", aJob("every 5 minutes", ALL)).runs,
                        Map.of("asess", (s, f) -> Map.of()),
                        false))
                .hasMessageStartingWith("There is no job \"asess\": the jobs are test-");
    }
}
