package org.pledgewatch.notices.digests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pledgewatch.notices.Frequency;

/** When a reader's day, week and month are over. */
class ClosingTest {

    /** Sixty of them: those that change their clocks in odd ways, and every tenth of the others. */
    static Stream<ZoneId> zones() {
        Stream<String> odd = Stream.of(
                "Etc/GMT+12",
                "Pacific/Kiritimati",
                "Pacific/Apia",
                "Asia/Kathmandu",
                "Australia/Lord_Howe",
                "America/St_Johns",
                "Africa/Casablanca",
                "Asia/Beirut",
                "America/Santiago",
                "Europe/Amsterdam",
                "Asia/Tehran",
                "Pacific/Chatham");
        String[] all = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("SystemV"))
                .sorted()
                .toArray(String[]::new);
        int step = all.length / 48;
        return Stream.concat(
                        odd,
                        Arrays.stream(all)
                                .filter(id -> Arrays.asList(all).indexOf(id) % step == 0)
                                .limit(48))
                .map(ZoneId::of);
    }

    @ParameterizedTest
    @MethodSource("zones")
    void everyDayOfFourYearsIsClosedOnceWhereverTheReaderIs(ZoneId zone) {
        Instant now = Instant.parse("2023-12-30T00:00:00Z");
        String period = "";
        Instant until = now;
        Set<String> closed = new HashSet<>();
        int closings = 0;
        while (now.isBefore(Instant.parse("2028-03-02T00:00:00Z"))) {
            Optional<Closing> due = Closing.due(Frequency.DAILY, zone, period, until, now);
            if (due.isPresent()) {
                period = due.get().period();
                until = due.get().dueAt();
                ZonedDateTime there = until.atZone(zone);
                assertThat(there.getHour()).isEqualTo(8);
                assertThat(there.toLocalDate()).hasToString(period);
                closed.add(period);
                closings++;
            }
            now = now.plus(Duration.ofHours(1));
        }

        assertThat(closed).hasSize(closings).contains("2023-12-31", "2024-02-29", "2027-12-31", "2028-02-29");
        assertThat(closings).isBetween(1522, 1524);
    }

    @ParameterizedTest
    @CsvSource({
        // the clocks go forward at night, and back
        "Europe/Amsterdam, 2026-03-29T05:59:59Z, 2026-03-28",
        "Europe/Amsterdam, 2026-03-29T06:00:00Z, 2026-03-29",
        "Europe/Amsterdam, 2026-10-25T06:59:59Z, 2026-10-24",
        "Europe/Amsterdam, 2026-10-25T07:00:00Z, 2026-10-25",
        "Etc/GMT+12, 2026-11-22T20:00:00Z, 2026-11-22",
        "Pacific/Kiritimati, 2026-11-21T18:00:00Z, 2026-11-22"
    })
    void eightInTheMorningIsWhatTheClockThereShows(String zone, String now, String period) {
        assertThat(Closing.newest(Frequency.DAILY, ZoneId.of(zone), Instant.parse(now))
                        .period())
                .isEqualTo(period);
    }

    @Test
    void weeksCloseOnMondayAndMonthsOnTheFirst() {
        ZoneId zone = ZoneId.of("America/Santiago");
        Closing week = Closing.newest(Frequency.WEEKLY, zone, Instant.parse("2027-01-03T12:00:00Z"));
        Closing month = Closing.newest(Frequency.MONTHLY, zone, Instant.parse("2028-03-01T10:59:00Z"));

        assertThat(week.period()).isEqualTo("2026-W53");
        assertThat(week.dueAt().atZone(zone).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(month.period()).isEqualTo("2028-02");
        assertThat(month.dueAt().atZone(zone).toLocalDate()).isEqualTo(LocalDate.of(2028, 2, 1));
    }

    @ParameterizedTest
    @EnumSource(Frequency.class)
    void afterAnOutageOnlyTheLatestIsClosed(Frequency frequency) {
        ZoneId zone = ZoneId.of("UTC");
        Instant before = Instant.parse("2026-10-25T09:00:00Z");
        Instant after = Instant.parse("2026-11-04T09:00:00Z");
        List<Closing> closed = Stream.of(after, after.plusSeconds(3600))
                .flatMap(now -> Closing.due(frequency, zone, "", before, now).stream())
                .distinct()
                .toList();

        assertThat(closed).hasSize(1);
        assertThat(Closing.due(
                        frequency, zone, closed.get(0).period(), closed.get(0).dueAt(), after))
                .isEmpty();
    }

    @Test
    void aClockThatWentBackWaits() {
        ZoneId zone = ZoneId.of("UTC");
        Instant closed = Instant.parse("2026-11-22T08:00:00Z");

        assertThat(Closing.due(Frequency.DAILY, zone, "2026-11-22", closed, Instant.parse("2026-11-19T10:00:00Z")))
                .isEmpty();
        assertThat(Closing.due(Frequency.DAILY, zone, "2026-11-22", closed, Instant.parse("2026-11-23T08:00:00Z")))
                .map(Closing::period)
                .contains("2026-11-23");
    }

    @Test
    void whoeverMovesWestIsNotToldTheSameDayTwice() {
        Instant inTokyo = Instant.parse("2026-11-21T23:00:00Z");
        Instant inLosAngeles = Instant.parse("2026-11-22T16:00:00Z");
        ZoneId west = ZoneId.of("America/Los_Angeles");

        assertThat(Closing.due(Frequency.DAILY, west, "2026-11-22", inTokyo, inLosAngeles))
                .isEmpty();
        assertThat(Closing.due(Frequency.DAILY, west, "2026-11-22", inTokyo, inLosAngeles.plus(Duration.ofDays(1))))
                .isPresent();
    }
}
