package org.pledgewatch.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgewatch.Pledgewatch;
import org.pledgewatch.assessment.UndertakingsTouched;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.TurnableClock;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** With Quartz really ringing, every second, by the real clock; the jobs look at the turned one. */
@DatabaseTest
@DirtiesContext
@ContextConfiguration(initializers = QuartzRingsTest.RecordedWork.class)
@TestPropertySource(
        properties = {
            "spring.quartz.auto-startup=true",
            "pledgewatch.schedule.tick=1s",
            // Quartz looks so often for triggers that it missed
            "spring.quartz.properties.org.quartz.jobStore.misfireThreshold=2000"
        })
class QuartzRingsTest {

    private static final List<String> DONE = new CopyOnWriteArrayList<>();
    private static final Duration LONG = Duration.ofSeconds(30);

    /** In place of the real work. */
    static class RecordedWork implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof Work ? recorded(name) : bean;
                }
            });
        }

        private static Work recorded(String job) {
            return (slot, fence) -> {
                fence.hold();
                DONE.add(job + " " + slot.name());
                return Map.of("done", 1L);
            };
        }
    }

    private final TurnableClock clock;
    private final JobHistory history;
    private final JdbcConnectionDetails database;
    private final JdbcClient jdbc;
    private final Watchdog watchdog;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;

    QuartzRingsTest(
            TurnableClock clock,
            JobHistory history,
            JdbcConnectionDetails database,
            JdbcClient jdbc,
            Watchdog watchdog,
            ApplicationEventPublisher events,
            TransactionTemplate transactions) {
        this.clock = clock;
        this.history = history;
        this.database = database;
        this.jdbc = jdbc;
        this.watchdog = watchdog;
        this.events = events;
        this.transactions = transactions;
    }

    @BeforeEach
    void allIsDone() {
        await().atMost(LONG)
                .until(() -> history.lastRuns().stream()
                        .allMatch(job -> job.nextDue().isAfter(clock.instant())));
        await().atMost(LONG).until(() -> open() == 0);
        DONE.clear();
    }

    @Test
    void whatIsDueIsDoneWhenTheBellRingsAndOnlyOnce() {
        Instant due = nextAssess();
        clock.turnTo(due);
        await().atMost(LONG).until(() -> succeeded(due));
        awaitTwoMoreTicks();
        assertThat(DONE)
                .as("what is due every few minutes")
                .containsExactlyInAnyOrder("assess " + due, "deliver " + due, "publish " + due, "tell-hooks " + due);
    }

    @Test
    void aChangeRingsAtOnceWhenItIsCommittedAndNotWhenItIsRolledBack() {
        transactions.executeWithoutResult(transaction -> {
            events.publishEvent(new UndertakingsTouched());
            transaction.setRollbackOnly();
        });
        String before = clock.instant().toString();
        clock.forward(Duration.ofSeconds(1));
        transactions.executeWithoutResult(transaction -> {
            events.publishEvent(new UndertakingsTouched());
            assertThat(DONE).isEmpty();
        });
        String rung = "rung " + clock.instant();
        await().atMost(LONG)
                .until(() -> history.run("assess", rung)
                        .filter(run -> run.state() == RunState.SUCCEEDED)
                        .isPresent());
        assertThat(DONE).containsExactly("assess " + rung);
        assertThat(history.run("assess", "rung " + before)).isEmpty();
    }

    @Test
    void aTriggerThatWasStuckRingsAgainWhenTheWatchdogFreedIt() {
        long longAgo = Duration.ofDays(1).toMillis();
        await().atMost(LONG).until(() -> jdbc.sql("""
                        update qrtz_triggers set trigger_state = 'ERROR', next_fire_time = ?
                        where trigger_state in ('WAITING', 'ACQUIRED')""").param(longAgo).update() == 1);
        await().atMost(LONG).until(() -> watchdog.look() == 1);
        Instant due = nextAssess();
        clock.turnTo(due);
        await().atMost(LONG).until(() -> succeeded(due));
    }

    @Test
    void twoServersOnOneDatabaseDoEachSlotOnce() {
        try (ConfigurableApplicationContext other = startAnother()) {
            assertThat(other.getBean(Clock.class)).isSameAs(clock);
            for (int slot = 1; slot <= 5; slot++) {
                Instant due = nextAssess();
                clock.turnTo(due);
                await().atMost(LONG).until(() -> succeeded(due));
            }
            awaitTwoMoreTicks();
            assertThat(DONE).as("four jobs at five times").hasSize(20).doesNotHaveDuplicates();
            assertThat(jdbc.sql("select count(distinct sched_name) from qrtz_triggers where prev_fire_time > 0")
                            .query(Long.class)
                            .single())
                    .isEqualTo(2);
        }
    }

    /** Under a Quartz name of its own, so that both bells ring for the same slots: harder than a Quartz cluster. */
    private ConfigurableApplicationContext startAnother() {
        return new SpringApplicationBuilder(Pledgewatch.class)
                .web(WebApplicationType.NONE)
                .profiles("test")
                .initializers(new RecordedWork(), context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean("turned", Clock.class, () -> clock, bean -> bean.setPrimary(true));
                    beans.registerBean(JdbcConnectionDetails.class, () -> database);
                })
                .run("--spring.quartz.auto-startup=true", "--pledgewatch.schedule.tick=1s");
    }

    private Instant nextAssess() {
        return history.lastRuns().get(0).nextDue();
    }

    private boolean succeeded(Instant slot) {
        return history.run("assess", slot.toString())
                .filter(run -> run.state() == RunState.SUCCEEDED)
                .isPresent();
    }

    private long open() {
        return jdbc.sql("select count(*) from job_run where state in ('WAITING', 'RUNNING')")
                .query(Long.class)
                .single();
    }

    private void awaitTwoMoreTicks() {
        long fired = ticks();
        await().atMost(LONG).until(() -> ticks() >= fired + 2);
    }

    private long ticks() {
        return jdbc.sql("select sum(times_triggered) from qrtz_simple_triggers")
                .query(Long.class)
                .single();
    }
}
