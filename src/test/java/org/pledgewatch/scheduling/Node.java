package org.pledgewatch.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.pledgewatch.rhythm.CatchUp;
import org.pledgewatch.rhythm.Rhythm;
import org.pledgewatch.testing.TurnableClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A server's jobs, with a timetable of one job and its own name, on the tests' database. */
final class Node {

    static final CatchUp ALL = CatchUp.allMissed(Duration.ofDays(30));
    static final CatchUp LATEST = CatchUp.latestOnly(Duration.ofDays(30));
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final AtomicInteger NUMBER = new AtomicInteger();

    final Job job;
    final Timetable timetable;
    final Planner planner;
    final Runs runs;
    final Workers workers;
    final Bell bell;
    final JobHistory history;

    private Node(Database on, String name, Job job, Work work) {
        this.job = job;
        timetable = new Timetable(List.of(job));
        planner = new Planner(on.jdbc, on.transactions, on.clock);
        runs = new Runs(on.jdbc, on.transactions, on.clock, on.json, name);
        workers = new Workers(timetable, runs, Map.of(job.name(), work), false);
        bell = new Bell(timetable, planner, workers, on.jdbc, on.transactions, on.clock);
        history = new JobHistory(on.jdbc, on.clock, on.json, timetable, Duration.ofMinutes(15));
    }

    /** Looks once what is due, and does it. */
    int tick() {
        planner.plan(timetable);
        return workers.workOff(job);
    }

    JobReport report() {
        return history.lastRuns().get(0);
    }

    JobRun run(String slot) {
        return history.run(job.name(), slot).orElseThrow();
    }

    /** A job that no other test knows. */
    static Job aJob(String rhythm, CatchUp catchUp) {
        StringBuilder name = new StringBuilder("test-");
        for (int n = NUMBER.incrementAndGet(); n > 0; n /= 26) {
            name.append((char) ('a' + n % 26));
        }
        return new Job(name.toString(), Rhythm.valueOf(rhythm), catchUp, LEASE);
    }

    /** What the nodes of a test share: the database, a clock, and a table in which their work leaves a trace. */
    static final class Database {

        final JdbcClient jdbc;
        final TransactionTemplate transactions;
        final TurnableClock clock;
        final JsonMapper json;

        Database(JdbcClient jdbc, TransactionTemplate transactions, TurnableClock clock, JsonMapper json) {
            this.jdbc = jdbc;
            this.transactions = transactions;
            this.clock = clock;
            this.json = json;
            clock.turnTo(Instant.parse("2026-11-22T12:00:00Z"));
            jdbc.sql("create table if not exists effect (job varchar(40), slot varchar(60), node varchar(40))")
                    .update();
        }

        Node node(String name, Job job, Work work) {
            Node node = new Node(this, name, job, work);
            node.planner.begin(job);
            return node;
        }

        /** A node whose work leaves one trace in a transaction that holds the fence. */
        Node node(String name, Job job) {
            return node(name, job, (slot, fence) -> {
                leaveTrace(job, slot.name(), name, fence);
                return Map.of("traces", 1L);
            });
        }

        void leaveTrace(Job job, String slot, String node, Fence fence) {
            transactions.executeWithoutResult(transaction -> {
                fence.hold();
                jdbc.sql("insert into effect values (?, ?, ?)")
                        .params(job.name(), slot, node)
                        .update();
            });
        }

        List<String> traces(Job job) {
            return jdbc.sql("select slot from effect where job = ? order by slot")
                    .param(job.name())
                    .query(String.class)
                    .list();
        }

        List<String> tracesBy(Job job) {
            return jdbc.sql("select node from effect where job = ? order by slot")
                    .param(job.name())
                    .query(String.class)
                    .list();
        }
    }
}
