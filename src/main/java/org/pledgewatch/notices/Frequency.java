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
    DAILY(new Cycle.Daily()),
    /** On Monday. */
    WEEKLY(new Cycle.Weekly(DayOfWeek.MONDAY)),
    /** On the first. */
    MONTHLY(new Cycle.Monthly(1));

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Cycle cycle;

    Frequency(Cycle cycle) {
        this.cycle = cycle;
    }

    /** Always at eight in the morning, where the reader is. */
    public Rhythm in(ZoneId zone) {
        return new AtLocalTime(cycle, MORNING, zone);
    }

    /** The first day of the day, week or month that a day lies in. */
    LocalDate startOf(LocalDate day) {
        return cycle.startOf(day);
    }
}
