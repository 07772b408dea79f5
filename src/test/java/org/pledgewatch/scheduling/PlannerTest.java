package org.pledgewatch.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pledgewatch.scheduling.Node.ALL;
import static org.pledgewatch.scheduling.Node.LATEST;
import static org.pledgewatch.scheduling.Node.aJob;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pledgewatch.rhythm.Rhythm;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.TurnableClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class PlannerTest {

    private final Node.Database database;
    private final TurnableClock clock;

    PlannerTest(JdbcClient jdbc, TransactionTemplate transactions, TurnableClock clock, JsonMapper json) {
        this.database = new Node.Database(jdbc, transactions, clock, json);
        this.clock = clock;
    }

    @Test
    void aJobThatIsNewHasMissedNothing() {
        Node node = database.node("a", aJob("every 5 minutes", ALL));
        assertThat(node.tick()).isZero();
        assertThat(node.report().nextDue()).isEqualTo("2026-11-22T12:05:00Z");
    }

    @Test
    void aSlotIsPlannedOnceHoweverOftenTheBellRingsAndOnHoweverManyNodes() {
        Job job = aJob("every 5 minutes", ALL);
        Node a = database.node("a", job);
        Node b = database.node("b", job);
        clock.forward(Duration.ofMinutes(5));
        assertThat(List.of(a.tick(), b.tick(), a.tick(), b.tick())).containsExactly(1, 0, 0, 0);
        clock.forward(Duration.ofMinutes(4));
        assertThat(b.tick()).isZero();
        clock.forward(Duration.ofMinutes(1));
        assertThat(b.tick()).isEqualTo(1);
        assertThat(database.traces(job)).containsExactly("2026-11-22T12:05:00Z", "2026-11-22T12:10:00Z");
    }

    @Test
    void anOutageOfNineDaysIsCaughtUpNightByNightAndRaisesTheAlarm() {
        Node node = database.node("a", aJob("daily at 02:30 in Europe/Amsterdam", ALL));
        clock.forward(Duration.ofDays(9));
        assertThat(node.tick()).isEqualTo(9);
        assertThat(database.traces(node.job))
                .containsExactly(
                        "2026-11-23",
                        "2026-11-24",
                        "2026-11-25",
                        "2026-11-26",
                        "2026-11-27",
                        "2026-11-28",
                        "2026-11-29",
                        "2026-11-30",
                        "2026-12-01");
        assertThat(node.report().alarm())
                .isEqualTo("Nothing was planned from 2026-11-22T12:00:00Z to 2026-12-01T12:00:00Z: an outage, or the"
                        + " clock jumped.");
        assertThat(node.report().problem()).isNull();
        clock.forward(Duration.ofHours(47));
        node.tick();
        assertThat(node.report().alarm()).isNotNull();
        clock.forward(Duration.ofHours(2));
        node.tick();
        assertThat(node.report().alarm()).isNull();
    }

    @Test
    void orOnceWithTheLatestSlotThatSaysForHowManyItStands() {
        Node node = database.node("a", aJob("every 5 minutes", LATEST));
        clock.forward(Duration.ofDays(9));
        assertThat(node.tick()).isEqualTo(1);
        assertThat(node.run("2026-12-01T12:00:00Z").passedOver()).isEqualTo(9 * 24 * 12 - 1);
    }

    @Test
    void aDayAndNineteenHoursAreNoAlarm() {
        Node node = database.node("a", aJob("every 5 minutes", LATEST));
        clock.forward(Duration.ofHours(43));
        node.tick();
        assertThat(node.report().alarm()).isNull();
    }

    @Test
    void aClockThatGoesBackWaitsUntilItIsThereAgainAndDoesNothingTwice() {
        Node node = database.node("a", aJob("every 5 minutes", ALL));
        clock.forward(Duration.ofMinutes(5));
        node.tick();
        clock.turnTo(Instant.parse("2026-11-22T09:00:00Z"));
        assertThat(node.tick()).isZero();
        assertThat(node.report().problem())
                .startsWith("The clock stands at 2026-11-22T09:00:00Z and was at 2026-11-22T12:05:00Z before");
        clock.turnTo(Instant.parse("2026-11-22T12:05:00Z"));
        assertThat(node.tick()).isZero();
        clock.turnTo(Instant.parse("2026-11-22T12:10:00Z"));
        assertThat(node.tick()).isEqualTo(1);
        assertThat(node.report().problem()).isNull();
    }

    @Test
    void aClockThatJumpsAheadAndBackLosesAndDoublesNoSlot() {
        Node node = database.node("a", aJob("daily at 02:30", ALL));
        clock.forward(Duration.ofDays(3));
        node.tick();
        assertThat(node.report().alarm()).isNotNull();
        clock.turnTo(Instant.parse("2026-11-22T12:00:00Z"));
        for (int hour = 0; hour < 4 * 24; hour++) {
            clock.forward(Duration.ofHours(1));
            node.tick();
        }
        assertThat(database.traces(node.job)).containsExactly("2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26");
    }

    @Test
    void anotherTimeOfDayDoesNotRepeatTheDayAndCatchesUpWhatTheOldOneMissed() {
        Job early = aJob("daily at 02:30", ALL);
        Node before = database.node("a", early);
        clock.turnTo(Instant.parse("2026-11-23T03:00:00Z"));
        before.tick();
        Job late = new Job(early.name(), Rhythm.valueOf("daily at 05:00"), ALL, Node.LEASE);
        Node after = database.node("a", late);
        assertThat(after.tick()).isZero();
        assertThat(after.report().rhythm()).isEqualTo("daily at 05:00 in UTC");
        clock.turnTo(Instant.parse("2026-11-23T06:00:00Z"));
        assertThat(after.tick()).isZero();

        // switched off before 05:00 of the 24th, and back with yet another time
        clock.turnTo(Instant.parse("2026-11-24T09:00:00Z"));
        Job latest = new Job(early.name(), Rhythm.valueOf("daily at 04:00"), ALL, Node.LEASE);
        Node again = database.node("a", latest);
        assertThat(again.tick()).isEqualTo(1);
        assertThat(database.traces(early)).containsExactly("2026-11-23", "2026-11-24");
        assertThat(again.report().nextDue()).isEqualTo("2026-11-25T04:00:00Z");
    }

    @Test
    void fromMonthlyToDailyNoDayBeforeIsDue() {
        Job monthly = aJob("monthly on 1 at 08:00", ALL);
        Node before = database.node("a", monthly);
        clock.forward(Duration.ofDays(6));
        before.tick();
        Node after = database.node("a", new Job(monthly.name(), Rhythm.valueOf("daily at 08:00"), ALL, Node.LEASE));
        assertThat(after.tick()).isZero();
        assertThat(after.report().nextDue()).isEqualTo("2026-11-29T08:00:00Z");
    }
}
