package org.pledgewatch.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** The days on which somebody works: all but the weekends and holidays given. */
public record WorkingDays(Set<DayOfWeek> weekend, Set<LocalDate> holidays) {

    public static final WorkingDays EVERY_DAY = new WorkingDays(Set.of(), Set.of());

    public WorkingDays {
        weekend = Set.copyOf(weekend);
        holidays = Set.copyOf(holidays);
        if (weekend.size() > 6) {
            throw new IllegalArgumentException("One day of the week at least is no weekend.");
        }
    }

    /** The last of {@code days} working days that begin after {@code from}. */
    public LocalDate after(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; left--) {
            day = onOrAfter(day.plusDays(1));
        }
        return day;
    }

    public LocalDate onOrAfter(LocalDate from) {
        LocalDate day = from;
        while (!isWorking(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    public LocalDate onOrBefore(LocalDate from) {
        LocalDate day = from;
        while (!isWorking(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private boolean isWorking(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }
}
