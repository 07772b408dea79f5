package org.pledgewatch.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pledgewatch.scheduling.Node.LATEST;
import static org.pledgewatch.scheduling.Node.aJob;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.TurnableClock;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class JobsHealthTest {

    private final Node.Database database;
    private final TurnableClock clock;
    private final Watchdog watchdog;

    JobsHealthTest(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            TurnableClock clock,
            JsonMapper json,
            Watchdog watchdog) {
        this.database = new Node.Database(jdbc, transactions, clock, json);
        this.clock = clock;
        this.watchdog = watchdog;
    }

    @Test
    void isUpWhileTheJobsAreDoneAndSaysWhen() {
        Node node = database.node("a", aJob("every 5 minutes", LATEST));
        clock.forward(Duration.ofMinutes(5));
        node.tick();
        Health health = health(node);
        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails().get(node.job.name()))
                .isEqualTo(Map.of("lastSucceeded", "2026-11-22T12:05:00Z", "nextDue", "2026-11-22T12:10:00Z"));
    }

    @Test
    void isDownWhenAQuarterOfAnHourPassedAndNobodyPlanned() {
        Node node = database.node("a", aJob("every 5 minutes", LATEST));
        clock.forward(Duration.ofMinutes(20));
        assertThat(health(node).getStatus()).isEqualTo(Status.UP);
        clock.forward(Duration.ofSeconds(1));
        assertThat(health(node).getStatus()).isEqualTo(Status.DOWN);
        assertThat(node.report().problem()).startsWith("Was due at 2026-11-22T12:05:00Z and nobody planned it");
    }

    @Test
    void isDownWhenWhatWasPlannedIsNotTakenUp() {
        Node node = database.node("a", aJob("daily at 12:05", LATEST));
        clock.forward(Duration.ofMinutes(5));
        node.planner.plan(node.timetable);
        clock.forward(Duration.ofMinutes(15));
        assertThat(health(node).getStatus()).isEqualTo(Status.UP);
        clock.forward(Duration.ofSeconds(1));
        assertThat(node.report().problem()).isEqualTo("Has been waiting for a worker since 2026-11-22T12:05:00Z.");
    }

    @Test
    void isDownWhenAWorkerDiedAndNoneTookOver() {
        Node node = database.node("a", aJob("daily at 12:05", LATEST));
        clock.forward(Duration.ofMinutes(5));
        node.planner.plan(node.timetable);
        node.runs.claim(node.job).orElseThrow();
        clock.forward(Node.LEASE.plusMinutes(15));
        assertThat(health(node).getStatus()).isEqualTo(Status.UP);
        clock.forward(Duration.ofSeconds(1));
        assertThat(node.report().problem())
                .isEqualTo("Its worker's lease ended at 2026-11-22T12:10:00Z and no other took over.");
    }

    @Test
    void anAlarmIsToldButAnOutageThatIsOverIsNotDown() {
        Node node = database.node("a", aJob("every 5 minutes", LATEST));
        clock.forward(Duration.ofDays(9));
        node.tick();
        Health health = health(node);
        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails().get(node.job.name()).toString()).contains("alarm=Nothing was planned from");
    }

    private Health health(Node node) {
        return new JobsHealth(node.history, watchdog).health();
    }
}
