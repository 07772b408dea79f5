package org.pledgewatch.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.TurnableClock;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleTrigger;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class DoorbellTest {

    private final Scheduler scheduler;
    private final Planner planner;
    private final Timetable timetable;
    private final Watchdog watchdog;
    private final TurnableClock clock;
    private final JdbcClient jdbc;

    DoorbellTest(
            Scheduler scheduler,
            Planner planner,
            Timetable timetable,
            Watchdog watchdog,
            TurnableClock clock,
            JdbcClient jdbc) {
        this.scheduler = scheduler;
        this.planner = planner;
        this.timetable = timetable;
        this.watchdog = watchdog;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @AfterEach
    void hangUpTheUsualBell() {
        hangUp(Duration.ofSeconds(15));
    }

    @Test
    void aStartLeavesTheBellAsItHangsUnlessItsIntervalChanged() throws SchedulerException {
        setNextFire("WAITING", Instant.parse("2026-11-21T12:00:00Z"));
        hangUp(Duration.ofSeconds(15));
        assertThat(trigger().getNextFireTime())
                .hasTime(Instant.parse("2026-11-21T12:00:00Z").toEpochMilli());

        hangUp(Duration.ofSeconds(20));
        assertThat(trigger().getRepeatInterval()).isEqualTo(20_000);
        assertThat(trigger().getMisfireInstruction())
                .isEqualTo(SimpleTrigger.MISFIRE_INSTRUCTION_RESCHEDULE_NEXT_WITH_REMAINING_COUNT);
        assertThat(jdbc.sql("select count(*) from qrtz_triggers")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACQUIRED", "BLOCKED", "ERROR"})
    void theWatchdogFreesATriggerThatIsStuckForFiveMinutes(String state) throws SchedulerException {
        clock.turnTo(Instant.parse("2026-11-22T12:00:00Z"));
        setNextFire(state, clock.instant().minus(Watchdog.STUCK).minusMillis(1));
        fired(clock.instant().minus(Watchdog.STUCK).minusMillis(1));
        assertThat(watchdog.look()).isEqualTo(1);
        assertThat(state()).isEqualTo("WAITING");
        assertThat(jdbc.sql("select count(*) from qrtz_fired_triggers")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(watchdog.lastFreed()).isEqualTo("2026-11-22T12:00:00Z");
        assertThat(watchdog.look()).isZero();
    }

    @Test
    void andLeavesOneAloneThatIsAtWork() throws SchedulerException {
        clock.turnTo(Instant.parse("2026-11-22T12:00:00Z"));
        setNextFire("BLOCKED", clock.instant().minus(Watchdog.STUCK).minusMillis(1));
        fired(clock.instant().minus(Watchdog.STUCK));
        assertThat(watchdog.look()).isZero();
        assertThat(state()).isEqualTo("BLOCKED");

        jdbc.sql("delete from qrtz_fired_triggers").update();
        setNextFire("ACQUIRED", clock.instant().minus(Watchdog.STUCK));
        assertThat(watchdog.look()).isZero();
        assertThat(state()).isEqualTo("ACQUIRED");
        setNextFire("WAITING", clock.instant());
    }

    private void hangUp(Duration interval) {
        new Doorbell(scheduler, planner, timetable, interval).afterSingletonsInstantiated();
    }

    private SimpleTrigger trigger() throws SchedulerException {
        return (SimpleTrigger) scheduler.getTrigger(Doorbell.TICK);
    }

    private String state() {
        return jdbc.sql("select trigger_state from qrtz_triggers")
                .query(String.class)
                .single();
    }

    private void setNextFire(String state, Instant next) {
        assertThat(jdbc.sql("update qrtz_triggers set trigger_state = ?, next_fire_time = ?")
                        .params(state, next.toEpochMilli())
                        .update())
                .isEqualTo(1);
    }

    private void fired(Instant at) throws SchedulerException {
        jdbc.sql("""
                insert into qrtz_fired_triggers (sched_name, entry_id, trigger_name, trigger_group, instance_name,
                    fired_time, sched_time, priority, state)
                values (?, 'e', 'tick', 'DEFAULT', 'gone', ?, ?, 5, 'EXECUTING')""")
                .params(scheduler.getSchedulerName(), at.toEpochMilli(), at.toEpochMilli())
                .update();
    }
}
