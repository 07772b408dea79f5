package org.pledgewatch.notices.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pledgewatch.reference.WorkingDays;

/** On which mornings somebody is reminded of a deadline, walked hour by hour as the job looks. */
class TiersTest {

    private static final Duration OUTAGE_NONE = Duration.ZERO;
    private static final ZoneId UTC = ZoneOffset.UTC;

    private static Tiers tiers(WorkingDays work) {
        return new Tiers(List.of(-30, -7, -1, 1, 7), 30, LocalTime.of(8, 0), Duration.ofHours(36), work);
    }

    private static final Tiers TIERS = tiers(WorkingDays.EVERY_DAY);

    /** A reminder as it was given. */
    private record Given(int tier, Instant at) {}

    /** Looks every hour, but not during an outage, and remembers what it told. */
    private static List<Given> walk(
            Tiers tiers,
            LocalDate deadline,
            ZoneId zone,
            Instant from,
            Instant until,
            Instant outage,
            Duration length) {
        List<Given> given = new ArrayList<>();
        @Nullable Integer last = null;
        for (Instant now = from; now.isBefore(until); now = now.plus(Duration.ofHours(1))) {
            boolean down = !now.isBefore(outage) && now.isBefore(outage.plus(length));
            OptionalInt tier = down ? OptionalInt.empty() : tiers.due(deadline, zone, now, last);
            if (tier.isPresent()) {
                last = tier.getAsInt();
                given.add(new Given(last, now));
            }
        }
        return given;
    }

    private static List<Given> walk(LocalDate deadline, ZoneId zone) {
        Instant from = deadline.minusDays(40).atStartOfDay(UTC).toInstant();
        return walk(TIERS, deadline, zone, from, from.plus(Duration.ofDays(130)), Instant.MIN, OUTAGE_NONE);
    }

    @Test
    void eachTierIsToldOnceOnItsMorning() {
        List<Given> given = walk(LocalDate.parse("2026-06-15"), UTC);

        assertThat(given)
                .extracting(one -> one.tier() + " " + LocalDate.ofInstant(one.at(), UTC))
                .containsExactly(
                        "-30 2026-05-16",
                        "-7 2026-06-08",
                        "-1 2026-06-14",
                        "0 2026-06-15",
                        "1 2026-06-16",
                        "7 2026-06-22",
                        "37 2026-07-22",
                        "67 2026-08-21");
    }

    @ParameterizedTest
    @CsvSource({"2028-02-29", "2028-03-01", "2026-12-31", "2027-01-01", "2026-03-29", "2026-10-25"})
    void leapDaysYearEndsAndChangesOfTheClockChangeNothingOfThat(LocalDate deadline) {
        for (String zone : List.of("UTC", "Europe/Amsterdam", "America/Santiago", "Australia/Lord_Howe")) {
            assertThat(walk(deadline, ZoneId.of(zone)))
                    .extracting(Given::tier)
                    .containsExactly(-30, -7, -1, 0, 1, 7, 37, 67);
        }
    }

    /** All offsets from −12 to +14, and what people live by on both sides of the changes. */
    static Stream<ZoneId> zones() {
        Stream<ZoneId> offsets = Stream.iterate(-24, halves -> halves <= 28, halves -> halves + 1)
                .map(halves -> ZoneOffset.ofTotalSeconds(halves * 1800));
        Stream<ZoneId> places = Stream.of(
                        "Asia/Kathmandu",
                        "Pacific/Chatham",
                        "Pacific/Kiritimati",
                        "Pacific/Apia",
                        "Asia/Beirut",
                        "Africa/Cairo",
                        "Africa/Casablanca",
                        "America/St_Johns",
                        "America/New_York",
                        "Europe/London")
                .map(ZoneId::of);
        return Stream.concat(offsets, places);
    }

    @ParameterizedTest
    @MethodSource("zones")
    void whereverTheReaderIsItIsTheMorningThereAndWithinTheHour(ZoneId zone) {
        for (String deadline : List.of("2026-03-29", "2026-10-25", "2027-01-01")) {
            assertThat(walk(LocalDate.parse(deadline), zone)).hasSize(8).allSatisfy(one -> {
                LocalTime time = one.at().atZone(zone).toLocalTime();
                assertThat(time).isBetween(LocalTime.of(8, 0), LocalTime.of(8, 59, 59));
            });
        }
    }

    @Test
    void aMorningThatTheClockJumpsOverBeginsJustAfter() {
        Tiers atNight = new Tiers(List.of(), 30, LocalTime.of(2, 30), Duration.ofHours(36), WorkingDays.EVERY_DAY);

        assertThat(atNight.morning(LocalDate.parse("2026-03-29"), ZoneId.of("Europe/Amsterdam")))
                .isEqualTo("2026-03-29T01:30:00Z");
        assertThat(atNight.morning(LocalDate.parse("2026-10-25"), ZoneId.of("Europe/Amsterdam")))
                .isEqualTo("2026-10-25T00:30:00Z");
    }

    @Test
    void afterAnOutageOfTenDaysOnlyTheHighestTierReachedIsToldAndOnlyIfItIsFresh() {
        LocalDate deadline = LocalDate.parse("2026-06-15");
        Instant from = Instant.parse("2026-06-01T00:00:00Z");
        Instant until = Instant.parse("2026-07-01T00:00:00Z");
        Instant outage = Instant.parse("2026-06-06T00:00:00Z");

        // back at midnight after the 15th: the morning of the 15th was 16 hours ago, -7 and -1 are passed over
        assertThat(walk(TIERS, deadline, UTC, from, until, outage, Duration.ofDays(10)))
                .extracting(Given::tier)
                .containsExactly(0, 1, 7);
        // back on the 18th at 09:00: the morning of tier 1 was 49 hours ago
        assertThat(walk(TIERS, deadline, UTC, from, until, outage, Duration.ofHours(12 * 24 + 9)))
                .extracting(Given::tier)
                .containsExactly(7);
    }

    @Test
    void whatIsOlderThanThirtySixHoursIsNotMadeUpFor() {
        LocalDate deadline = LocalDate.parse("2026-06-15");

        assertThat(TIERS.due(deadline, UTC, Instant.parse("2026-06-10T20:00:00Z"), null))
                .isEmpty();
        assertThat(TIERS.due(deadline, UTC, Instant.parse("2026-06-09T20:00:00Z"), null))
                .hasValue(-7);
        assertThat(TIERS.due(deadline, UTC, Instant.parse("2026-06-09T20:00:01Z"), null))
                .isEmpty();
    }

    @Test
    void aClockThatJumpsBackWaitsAndOneThatJumpsAheadTellsNothingTwice() {
        LocalDate deadline = LocalDate.parse("2026-06-15");
        assertThat(TIERS.due(deadline, UTC, Instant.parse("2026-06-15T08:00:00Z"), -1))
                .hasValue(0);

        assertThat(TIERS.due(deadline, UTC, Instant.parse("2026-06-14T09:00:00Z"), 0))
                .isEmpty();
        assertThat(TIERS.due(deadline, UTC, Instant.parse("2026-06-15T09:00:00Z"), 0))
                .isEmpty();
        assertThat(TIERS.due(deadline, UTC, Instant.parse("2026-06-22T08:00:00Z"), 0))
                .hasValue(7);
        assertThat(TIERS.due(deadline, UTC, Instant.parse("2026-06-16T08:00:00Z"), 7))
                .isEmpty();
    }

    @Test
    void onWeekendsAndHolidaysNobodyIsRemindedButTheWorkingDayBeforeOrAfterIt() {
        WorkingDays week =
                new WorkingDays(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of(LocalDate.parse("2026-12-25")));
        LocalDate saturday = LocalDate.parse("2026-12-26");

        // due on Saturday: told on Thursday, since Friday is a holiday
        assertThat(tiers(week).day(saturday, 0)).isEqualTo("2026-12-24");
        assertThat(tiers(week).day(saturday, 1)).isEqualTo("2026-12-28");
        assertThat(tiers(week).day(saturday, -30)).isEqualTo("2026-11-26");
        assertThat(tiers(week).due(saturday, UTC, Instant.parse("2026-12-24T08:00:00Z"), -7))
                .hasValue(0);
    }

    @Test
    void aHolidayThatIsAddedMovesWhatWasNotToldAndRepeatsNothing() {
        LocalDate deadline = LocalDate.parse("2026-06-15");
        Tiers before = TIERS;
        Tiers after = tiers(new WorkingDays(Set.of(), Set.of(LocalDate.parse("2026-06-08"))));
        Instant dayBefore = Instant.parse("2026-06-07T08:00:00Z");

        assertThat(before.due(deadline, UTC, dayBefore, -30)).isEmpty();
        assertThat(after.due(deadline, UTC, dayBefore, -30)).hasValue(-7);
        assertThat(after.due(deadline, UTC, dayBefore, -7)).isEmpty();
        assertThat(after.due(deadline, UTC, Instant.parse("2026-06-08T08:00:00Z"), -7))
                .isEmpty();
    }

    @Test
    void aDeadlineIsNearFromItsFirstMorningOn() {
        WorkingDays week = new WorkingDays(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of());

        assertThat(TIERS.horizon(LocalDate.parse("2026-06-01"))).isEqualTo("2026-07-01");
        for (LocalDate day = LocalDate.parse("2026-06-01");
                day.isBefore(LocalDate.parse("2026-06-30"));
                day = day.plusDays(1)) {
            LocalDate last = tiers(week).horizon(day);
            assertThat(tiers(week).day(last, -30)).isBeforeOrEqualTo(day);
            assertThat(tiers(week).day(last.plusDays(1), -30)).isAfter(day);
        }
    }

    @Test
    void withoutTiersBeforeTheDayItselfIsTheFirst() {
        Tiers late = new Tiers(List.of(3), 10, LocalTime.of(8, 0), Duration.ofHours(36), WorkingDays.EVERY_DAY);
        LocalDate deadline = LocalDate.parse("2026-06-15");

        assertThat(late.due(deadline, UTC, Instant.parse("2026-06-15T08:00:00Z"), null))
                .hasValue(0);
        assertThat(late.due(deadline, UTC, Instant.parse("2036-06-20T08:00:00Z"), null))
                .isEmpty();
        assertThat(late.due(deadline, UTC, Instant.parse("2026-07-08T08:00:00Z"), 3))
                .hasValue(23);
    }
}
