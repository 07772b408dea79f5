package org.pledgewatch.notices;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.pledgewatch.rhythm.AtLocalTime;
import org.pledgewatch.rhythm.Cycle;
import org.pledgewatch.rhythm.Rhythm;

/** How often somebody wants to be told. */
public enum Frequency {
    DAILY,
    /** On Monday. */
    WEEKLY,
    /** On the first. */
    MONTHLY;

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** Always at eight in the morning, where the reader is. */
    public Rhythm in(ZoneId zone) {
        return new AtLocalTime(cycle(), MORNING, zone);
    }

    /** The first day of the day, week or month that a day lies in. */
    LocalDate startOf(LocalDate day) {
        return cycle().startOf(day);
    }

    private Cycle cycle() {
        return switch (this) {
            case DAILY -> new Cycle.Daily();
            case WEEKLY -> new Cycle.Weekly(DayOfWeek.MONDAY);
            case MONTHLY -> new Cycle.Monthly(1);
        };
    }
}
