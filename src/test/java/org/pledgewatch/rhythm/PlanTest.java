package org.pledgewatch.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {

    private static final CatchUp ALL = CatchUp.allMissed(Duration.ofDays(366));
    private static final CatchUp LATEST = CatchUp.latestOnly(Duration.ofDays(366));
    private static final Rhythm NIGHTLY = Rhythm.valueOf("daily at 02:30 in Europe/Amsterdam");
    private static final Rhythm OFTEN = Rhythm.valueOf("every 5 minutes");

    @Test
    void anOutageOfNineDaysIsCaughtUpInAllItsNights() {
        // across the change of 25 October
        Plan plan = Plan.of(NIGHTLY, ALL, at("2026-10-20T12:00:00Z"), at("2026-10-29T12:00:00Z"));
        assertThat(plan.due())
                .extracting(Slot::name)
                .containsExactly(
                        "2026-10-21",
                        "2026-10-22",
                        "2026-10-23",
                        "2026-10-24",
                        "2026-10-25",
                        "2026-10-26",
                        "2026-10-27",
                        "2026-10-28",
                        "2026-10-29");
        assertThat(plan.passedOver()).isZero();
        assertThat(plan.nextDue()).isEqualTo("2026-10-30T01:30:00Z");
    }

    @Test
    void orInItsLatestWhichStandsForTheOthers() {
        Plan nights = Plan.of(NIGHTLY, LATEST, at("2026-10-20T12:00:00Z"), at("2026-10-29T12:00:00Z"));
        assertThat(nights.due()).extracting(Slot::name).containsExactly("2026-10-29");
        assertThat(nights.passedOver()).isEqualTo(8);

        Plan often = Plan.of(OFTEN, LATEST, at("2026-10-20T12:00:00Z"), at("2026-10-29T12:00:00Z"));
        assertThat(often.due()).containsExactly(new Slot("2026-10-29T12:00:00Z", at("2026-10-29T12:00:00Z")));
        assertThat(often.passedOver()).isEqualTo(9 * 24 * 12 - 1);
    }

    @Test
    void whatIsTooOldIsPassedOver() {
        CatchUp dayAndHalf = CatchUp.allMissed(Duration.ofHours(36));
        Plan plan = Plan.of(NIGHTLY, dayAndHalf, at("2026-11-01T12:00:00Z"), at("2026-11-22T12:00:00Z"));
        assertThat(plan.due()).extracting(Slot::name).containsExactly("2026-11-21", "2026-11-22");
        assertThat(plan.passedOver()).isEqualTo(19);

        Plan toTheSecond = Plan.of(NIGHTLY, dayAndHalf, at("2026-11-01T12:00:00Z"), at("2026-11-22T13:30:00Z"));
        assertThat(toTheSecond.due()).extracting(Slot::name).containsExactly("2026-11-21", "2026-11-22");
        Plan aSecondLater = Plan.of(NIGHTLY, dayAndHalf, at("2026-11-01T12:00:00Z"), at("2026-11-22T13:30:01Z"));
        assertThat(aSecondLater.due()).extracting(Slot::name).containsExactly("2026-11-22");
    }

    @Test
    void aClockThatWentBackWaitsAndDoesNothingTwice() {
        Instant dealtWith = at("2026-11-22T12:00:00Z");
        Plan plan = Plan.of(OFTEN, ALL, dealtWith, at("2026-11-22T09:00:00Z"));
        assertThat(plan.due()).isEmpty();
        assertThat(plan.plannedUntil()).isEqualTo(dealtWith);
        assertThat(plan.nextDue()).isEqualTo("2026-11-22T12:05:00Z");
    }

    @Test
    void aClockFiftyYearsAheadIsAnsweredAtOnce() {
        Plan plan = Plan.of(Rhythm.valueOf("every 15 seconds"), LATEST, Instant.EPOCH, at("2026-11-22T12:00:00Z"));
        assertThat(plan.due()).hasSize(1);
        assertThat(plan.passedOver()).isGreaterThan(100_000_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "every 7 minutes",
                "daily at 00:00 in America/Santiago",
                "daily at 02:30 in Antarctica/Troll",
                "weekly on sunday at 02:30 in Europe/Amsterdam",
                "monthly on 31 at 23:59 in Asia/Beirut",
                "yearly on 02-29 at 00:00 in Pacific/Apia"
            })
    void howeverOftenAndLateOneLooksEachSlotComesOnceInOrderAndOnTime(String text) {
        Rhythm rhythm = Rhythm.valueOf(text);
        Random random = new Random(20261122);
        Instant first = at("2023-12-31T17:00:00Z");
        for (int trial = 0; trial < 20; trial++) {
            List<Slot> planned = new ArrayList<>();
            Instant since = first;
            Instant now = first;
            Instant nextDue = rhythm.next(first);
            for (int look = 0; look < 200; look++) {
                // mostly forward, sometimes back, sometimes days ahead
                long seconds = random.nextInt(10) == 0 ? random.nextInt(900_000) : random.nextInt(20_000) - 4_000;
                now = now.plusSeconds(seconds);
                Plan plan = Plan.of(rhythm, ALL, since, now);
                assertThat(plan.due().isEmpty()).isEqualTo(now.isBefore(nextDue));
                planned.addAll(plan.due());
                since = plan.plannedUntil();
                nextDue = plan.nextDue();
                assertThat(nextDue).isAfter(since);
            }
            assertThat(planned).isEqualTo(rhythm.due(first, since));
            assertThat(planned).extracting(Slot::name).doesNotHaveDuplicates();
            assertThat((long) planned.size()).isEqualTo(rhythm.count(first, since));
        }
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }
}
