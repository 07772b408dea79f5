package org.pledgewatch.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 64 zones, every day of 2026 to 2028 (both changes of each year, a leap day), checked by going through the clock. */
class ZonesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);
    private static final List<String> TIMES = List.of("00:00", "00:30", "01:15", "02:00", "02:30", "03:00", "23:59");

    static List<String> zones() {
        return List.of("""
                UTC Africa/Cairo Africa/Casablanca Africa/El_Aaiun Africa/Johannesburg Africa/Kinshasa Africa/Lagos
                Africa/Nairobi Africa/Tripoli America/Anchorage America/Argentina/Buenos_Aires America/Asuncion
                America/Bogota America/Caracas America/Chicago America/Denver America/Halifax America/Havana
                America/Los_Angeles America/Mexico_City America/Miquelon America/New_York America/Nuuk
                America/Port-au-Prince America/Sao_Paulo America/Santiago America/Scoresbysund America/St_Johns
                America/Tijuana Antarctica/Macquarie Antarctica/Troll Asia/Amman Asia/Beirut Asia/Damascus Asia/Dhaka
                Asia/Gaza Asia/Hebron Asia/Jerusalem Asia/Kathmandu Asia/Kolkata Asia/Nicosia Asia/Tehran Asia/Tokyo
                Asia/Yangon Atlantic/Azores Atlantic/Bermuda Australia/Adelaide Australia/Eucla Australia/Lord_Howe
                Australia/Sydney Europe/Amsterdam Europe/Chisinau Europe/Dublin Europe/Istanbul Europe/Lisbon
                Europe/London Europe/Moscow Pacific/Apia Pacific/Auckland Pacific/Chatham Pacific/Easter
                Pacific/Kiritimati Pacific/Norfolk Pacific/Marquesas""".split("\\s+"));
    }

    @Test
    void thereAreMoreThanSixty() {
        assertThat(Set.copyOf(zones())).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @MethodSource("zones")
    void everyLocalDayHasOneSlotAtTheFirstMomentOnOrAfterItsTime(String zone) {
        ZoneId id = ZoneId.of(zone);
        for (String time : TIMES) {
            List<Slot> slots = Rhythm.valueOf("daily at " + time + " in " + zone)
                    .due(startOf(FIRST, id), startOf(LAST.plusDays(1), id).minusSeconds(1));
            List<String> days = new ArrayList<>();
            for (Slot slot : slots) {
                LocalDateTime wanted = LocalDate.parse(slot.name()).atTime(LocalTime.parse(time));
                // half a million slots: an assertion for each takes longer than all the rest
                if (localAt(slot.dueAt(), id).isBefore(wanted) || everBefore(slot.dueAt(), id, wanted)) {
                    fail("%s %s is not shown first at %s", zone, wanted, slot);
                }
                days.add(slot.name());
            }
            // midnight of the first day is not after itself
            List<String> all = FIRST.datesUntil(LAST.plusDays(1))
                    .map(LocalDate::toString)
                    .skip(time.equals("00:00") ? 1 : 0)
                    .toList();
            assertThat(days).isEqualTo(all);
        }
    }

    @ParameterizedTest
    @MethodSource("zones")
    void lookingEveryQuarterOfAnHourFindsTheSameAsLookingOnce(String zone) {
        Rhythm rhythm = Rhythm.valueOf("daily at 02:30 in " + zone);
        Instant from = Instant.parse("2026-01-01T00:07:00Z");
        Instant until = Instant.parse("2027-01-01T00:07:00Z");
        List<Slot> seen = new ArrayList<>();
        for (Instant at = from; at.isBefore(until); at = at.plus(15, ChronoUnit.MINUTES)) {
            seen.addAll(rhythm.due(at, at.plus(15, ChronoUnit.MINUTES)));
        }
        assertThat(seen).isEqualTo(rhythm.due(from, until));
        assertThat(new HashSet<>(seen)).hasSize(365);
    }

    private static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static LocalDateTime localAt(Instant moment, ZoneId zone) {
        ZoneOffset offset = zone.getRules().getOffset(moment);
        return LocalDateTime.ofEpochSecond(moment.getEpochSecond(), 0, offset);
    }

    /** Whether a clock on the wall showed this time, or a later one of the same day, in the 26 hours before. */
    private static boolean everBefore(Instant moment, ZoneId zone, LocalDateTime wanted) {
        for (int minutes = 1; minutes <= 26 * 60; minutes += minutes < 180 ? 15 : 60) {
            LocalDateTime shown = localAt(moment.minus(minutes, ChronoUnit.MINUTES), zone);
            if (!shown.isBefore(wanted)) {
                return true;
            }
        }
        return false;
    }
}
