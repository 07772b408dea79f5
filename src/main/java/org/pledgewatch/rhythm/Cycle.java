package org.pledgewatch.rhythm;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The local periods of which each has one day on which a job is due; a period is named by its first day here. */
public sealed interface Cycle {

    /** The first day of the period that this day lies in. */
    LocalDate startOf(LocalDate day);

    /** The first day of the next period. */
    LocalDate after(LocalDate start);

    /** The day of the period on which the job is due. */
    LocalDate dayIn(LocalDate start);

    /** What the period is called. */
    String label(LocalDate start);

    record Daily() implements Cycle {

        @Override
        public LocalDate startOf(LocalDate day) {
            return day;
        }

        @Override
        public LocalDate after(LocalDate start) {
            return start.plusDays(1);
        }

        @Override
        public LocalDate dayIn(LocalDate start) {
            return start;
        }

        @Override
        public String label(LocalDate start) {
            return start.toString();
        }

        @Override
        public String toString() {
            return "daily";
        }
    }

    record Weekly(DayOfWeek weekday) implements Cycle {

        @Override
        public LocalDate startOf(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        @Override
        public LocalDate after(LocalDate start) {
            return start.plusWeeks(1);
        }

        @Override
        public LocalDate dayIn(LocalDate start) {
            return start.with(weekday);
        }

        @Override
        public String label(LocalDate start) {
            return String.format(
                    Locale.ROOT,
                    "%d-W%02d",
                    start.get(IsoFields.WEEK_BASED_YEAR),
                    start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }

        @Override
        public String toString() {
            return "weekly on " + weekday.name().toLowerCase(Locale.ROOT);
        }
    }

    /** A month without that day has its last day instead. */
    record Monthly(int day) implements Cycle {

        public Monthly {
            if (day < 1 || day > 31) {
                throw new IllegalArgumentException("The day of the month is 1 to 31.");
            }
        }

        @Override
        public LocalDate startOf(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @Override
        public LocalDate after(LocalDate start) {
            return start.plusMonths(1);
        }

        @Override
        public LocalDate dayIn(LocalDate start) {
            return start.withDayOfMonth(Math.min(day, start.lengthOfMonth()));
        }

        @Override
        public String label(LocalDate start) {
            return YearMonth.from(start).toString();
        }

        @Override
        public String toString() {
            return "monthly on " + day;
        }
    }

    /** On a day of January, April, July and October; all have it. */
    record Quarterly(int day) implements Cycle {

        private static final int MONTHS = 3;

        public Quarterly {
            if (day < 1 || day > 30) {
                throw new IllegalArgumentException("The day of a quarter's first month is 1 to 30.");
            }
        }

        @Override
        public LocalDate startOf(LocalDate day) {
            int first = (day.getMonthValue() - 1) / MONTHS * MONTHS + 1;
            return LocalDate.of(day.getYear(), first, 1);
        }

        @Override
        public LocalDate after(LocalDate start) {
            return start.plusMonths(MONTHS);
        }

        @Override
        public LocalDate dayIn(LocalDate start) {
            return start.withDayOfMonth(day);
        }

        @Override
        public String label(LocalDate start) {
            return start.getYear() + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
        }

        @Override
        public String toString() {
            return "quarterly on " + day;
        }
    }

    /** A year without 29 February has the 28th instead. */
    record Yearly(MonthDay date) implements Cycle {

        @Override
        public LocalDate startOf(LocalDate day) {
            return day.withDayOfYear(1);
        }

        @Override
        public LocalDate after(LocalDate start) {
            return start.plusYears(1);
        }

        @Override
        public LocalDate dayIn(LocalDate start) {
            return date.atYear(start.getYear());
        }

        @Override
        public String label(LocalDate start) {
            return String.valueOf(start.getYear());
        }

        @Override
        public String toString() {
            return "yearly on " + date.toString().substring(2);
        }
    }
}
