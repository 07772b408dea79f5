package org.pledgewatch.reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How often an indicator is measured. */
public enum PeriodLength {
    YEAR,
    QUARTER,
    MONTH,
    /** An instant: a stock at the end of a day, or a step of a stage. */
    DAY;

    /** The calendar period of this length that contains {@code date}. */
    public Period containing(LocalDate date) {
        return switch (this) {
            case YEAR -> Period.year(date.getYear());
            case QUARTER -> {
                LocalDate first = LocalDate.of(date.getYear(), (date.getMonthValue() - 1) / 3 * 3 + 1, 1);
                yield Period.between(first, first.plusMonths(3).minusDays(1));
            }
            case MONTH -> {
                LocalDate first = date.withDayOfMonth(1);
                yield Period.between(first, first.plusMonths(1).minusDays(1));
            }
            case DAY -> Period.between(date, date);
        };
    }

    /** The first calendar period of this length that begins on or after {@code date}. */
    public Period firstBeginningOnOrAfter(LocalDate date) {
        Period around = containing(date);
        return around.start().isBefore(date) ? around.next() : around;
    }

    /** Whether {@code period} is exactly one calendar period of this length. */
    public boolean fits(Period period) {
        return containing(period.start()).equals(period);
    }

    /** How many such periods lie between the starts of two of them. */
    public long between(Period from, Period to) {
        return switch (this) {
            case YEAR -> (long) to.start().getYear() - from.start().getYear();
            case QUARTER -> ChronoUnit.MONTHS.between(from.start(), to.start()) / 3;
            case MONTH -> ChronoUnit.MONTHS.between(from.start(), to.start());
            case DAY -> ChronoUnit.DAYS.between(from.start(), to.start());
        };
    }
}
