package org.pledgewatch.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pledgewatch.scheduling.Node.ALL;
import static org.pledgewatch.scheduling.Node.LATEST;
import static org.pledgewatch.scheduling.Node.aJob;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.TurnableClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class BellTest {

    private final Node.Database database;
    private final TurnableClock clock;

    BellTest(JdbcClient jdbc, TransactionTemplate transactions, TurnableClock clock, JsonMapper json) {
        this.database = new Node.Database(jdbc, transactions, clock, json);
        this.clock = clock;
    }

    @Test
    void runNowIsARunBesidesTheTimetable() {
        Node node = database.node("a", aJob("daily at 02:30", ALL));
        String slot = node.bell.ring(node.job.name());
        assertThat(slot).isEqualTo("rung 2026-11-22T12:00:00Z");
        assertThat(node.tick()).isEqualTo(1);
        assertThat(node.run(slot).state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(node.report().nextDue()).isEqualTo("2026-11-23T02:30:00Z");
    }

    @Test
    void rungTwiceBeforeItIsBegunItRunsOnceAndAgainIfRungSince() {
        Node node = database.node("a", aJob("daily at 02:30", LATEST));
        String name = node.job.name();
        String first = node.bell.ring(name);
        assertThat(node.bell.ring(name)).isEqualTo(first);
        Claim running = node.runs.claim(node.job).orElseThrow();
        String second = node.bell.ring(name);
        assertThat(second).isNotEqualTo(first);
        assertThat(node.bell.ring(name)).isEqualTo(second);
        // one of a job at a time
        assertThat(node.runs.claim(node.job)).isEmpty();
        node.runs.succeed(running, Map.of());
        assertThat(node.tick()).isEqualTo(1);
        assertThat(node.history.runs(name, 10)).extracting(JobRun::slot).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void anUnknownJobIsRefusedByNamingThoseThereAre() {
        Node node = database.node("a", aJob("daily at 02:30", ALL));
        assertThatThrownBy(() -> node.bell.ring("asess"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no job \"asess\": the jobs are " + node.job.name() + ".");
    }

    @Test
    void aThousandChangesRingOnceOrTwiceButNeverNot() throws Exception {
        AtomicInteger changes = new AtomicInteger();
        AtomicInteger seen = new AtomicInteger();
        AtomicInteger runs = new AtomicInteger();
        CountDownLatch allSeen = new CountDownLatch(1);
        Node node = database.node("a", aJob("daily at 02:30", LATEST), (slot, fence) -> {
            runs.incrementAndGet();
            seen.set(changes.get());
            if (seen.get() == 1000) {
                allSeen.countDown();
            }
            return Map.of();
        });
        node.workers.start();
        try {
            for (int i = 0; i < 1000; i++) {
                changes.incrementAndGet();
                node.bell.ringSoon(node.job.name());
            }
            assertThat(allSeen.await(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            node.workers.stop();
        }
        assertThat(seen).hasValue(1000);
        assertThat(runs.get()).isLessThan(100);
    }

    @Test
    void whereTheWorkersAreDownAChangeRingsNothing() {
        Node node = database.node("a", aJob("daily at 02:30", LATEST));
        node.bell.ringSoon(node.job.name());
        clock.forward(Duration.ofMinutes(1));
        assertThat(node.history.runs(node.job.name(), 10)).isEmpty();
    }
}
