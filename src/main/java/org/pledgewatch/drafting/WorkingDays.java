package org.pledgewatch.drafting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** The days on which a party works: all but its weekends and holidays. */
record WorkingDays(Set<DayOfWeek> weekend, Set<LocalDate> holidays) {

    WorkingDays {
        weekend = Set.copyOf(weekend);
        holidays = Set.copyOf(holidays);
        if (weekend.size() > 6) {
            throw new IllegalArgumentException("A party works on one day of the week at least.");
        }
    }

    /** The last of {@code days} working days that begin after {@code from}. */
    LocalDate after(LocalDate from, int days) {
        LocalDate day = from;
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (isWorking(day)) {
                left--;
            }
        }
        return day;
    }

    boolean isWorking(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }
}
