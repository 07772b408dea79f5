package org.pledgewatch.notices.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.WorkingDays;

/**
 * On which mornings somebody is reminded of a deadline. A tier is a number of days from it: -30 is thirty days before,
 * 0 the day itself, 7 a week after.
 *
 * @param days the tiers, ascending; 0 is among them
 * @param every after the last of them, again each time so many days have passed
 * @param at when a morning begins, where the reader is
 * @param tooOld after how long a morning that was missed is not made up for
 * @param work the days on which reminders are read: one that falls on another day comes on the working day before it,
 *     or after it where the deadline has passed
 */
record Tiers(List<Integer> days, int every, LocalTime at, Duration tooOld, WorkingDays work) {

    Tiers {
        days = Stream.concat(days.stream(), Stream.of(0)).sorted().distinct().toList();
        if (every < 1) {
            throw new IllegalArgumentException("Reminders are repeated after one day at least, not " + every + ".");
        }
    }

    /** When the morning of a day begins; where the clock jumps over it, just after. */
    Instant morning(LocalDate day, ZoneId zone) {
        return day.atTime(at).atZone(zone).toInstant();
    }

    /**
     * The tier to be told now: the highest whose morning has come, where it was not told and has not been for too long.
     *
     * @param last the highest that was told of this deadline; null for none
     */
    OptionalInt due(LocalDate deadline, ZoneId zone, Instant now, @Nullable Integer last) {
        OptionalInt reached = reached(deadline, zone, now);
        if (reached.isEmpty() || (last != null && reached.getAsInt() <= last)) {
            return OptionalInt.empty();
        }
        Instant came = morning(day(deadline, reached.getAsInt()), zone);
        return came.plus(tooOld).isBefore(now) ? OptionalInt.empty() : reached;
    }

    /** The highest whose morning has come. */
    private OptionalInt reached(LocalDate deadline, ZoneId zone, Instant now) {
        int last = days.get(days.size() - 1);
        long passed = ChronoUnit.DAYS.between(deadline, now.atZone(zone).toLocalDate());
        for (long repeats = Math.max(0, (passed - last) / every); repeats > 0; repeats--) {
            int tier = Math.toIntExact(last + repeats * every);
            if (hasCome(deadline, tier, zone, now)) {
                return OptionalInt.of(tier);
            }
        }
        return days.stream()
                .filter(tier -> hasCome(deadline, tier, zone, now))
                .mapToInt(tier -> tier)
                .max();
    }

    private boolean hasCome(LocalDate deadline, int tier, ZoneId zone, Instant now) {
        return !morning(day(deadline, tier), zone).isAfter(now);
    }

    /** The day on which a tier is told. */
    LocalDate day(LocalDate deadline, int tier) {
        LocalDate day = deadline.plusDays(tier);
        return tier > 0 ? work.onOrAfter(day) : work.onOrBefore(day);
    }

    /** The furthest deadline of which the first tier has come on this day. */
    LocalDate horizon(LocalDate today) {
        return work.onOrAfter(today.plusDays(1)).minusDays(1).minusDays(days.get(0));
    }
}
