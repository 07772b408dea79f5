package org.pledgewatch.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A span of days, both ends inclusive: a year {@code 2023}, a quarter {@code 2023-Q2}, a month {@code 2023-05}, an
 * instant {@code 2023-05-31}, or an ISO 8601 interval {@code 2022-10-01/2023-09-30}. Equal spans are equal periods and
 * have one {@link #label()}, however they were written.
 */
public record Period(LocalDate start, LocalDate end) implements Comparable<Period> {

    /** Figures outside these years are taken for a slip of the pen. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2200;

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q[1-4]");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INTERVAL = Pattern.compile("\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2}");

    private static final Comparator<Period> IN_ORDER =
            Comparator.comparing(Period::end).thenComparing(Period::start);

    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A period cannot end (" + end + ") before it starts (" + start + ").");
        }
    }

    public static Period between(LocalDate start, LocalDate end) {
        return new Period(start, end);
    }

    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public static Period day(LocalDate day) {
        return new Period(day, day);
    }

    /** @throws IllegalArgumentException with a sentence that says what to write instead */
    public static Period parse(String text) {
        try {
            Period period = read(text.strip());
            if (period.start.getYear() < FIRST_YEAR || period.end.getYear() > LAST_YEAR) {
                throw new IllegalArgumentException("The period \"" + text + "\" is outside " + FIRST_YEAR + " to "
                        + LAST_YEAR + ": check the year.");
            }
            return period;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("The period \"" + text + "\" has a date that does not exist.", e);
        }
    }

    private static Period read(String text) {
        if (YEAR.matcher(text).matches()) {
            return year(Integer.parseInt(text));
        }
        if (QUARTER.matcher(text).matches()) {
            int firstMonth = (text.charAt(6) - '1') * 3 + 1;
            LocalDate first = LocalDate.of(Integer.parseInt(text.substring(0, 4)), firstMonth, 1);
            return new Period(first, first.plusMonths(3).minusDays(1));
        }
        if (MONTH.matcher(text).matches()) {
            YearMonth month = YearMonth.parse(text);
            return new Period(month.atDay(1), month.atEndOfMonth());
        }
        if (DAY.matcher(text).matches()) {
            return day(LocalDate.parse(text));
        }
        if (INTERVAL.matcher(text).matches()) {
            return new Period(LocalDate.parse(text.substring(0, 10)), LocalDate.parse(text.substring(11)));
        }
        throw new IllegalArgumentException("\"" + text + "\" is not a period: write a year (2023), a quarter (2023-Q2),"
                + " a month (2023-05), a day (2023-05-31) or two days (2022-10-01/2023-09-30).");
    }

    /** The shortest way to write it. */
    public String label() {
        if (start.equals(end)) {
            return start.toString();
        }
        if (start.getDayOfMonth() == 1 && end.getYear() == start.getYear() && end.equals(endOfMonth(end))) {
            int months = end.getMonthValue() - start.getMonthValue() + 1;
            if (months == 12) {
                return start.toString().substring(0, 4);
            }
            if (months == 1) {
                return start.toString().substring(0, 7);
            }
            if (months == 3 && start.getMonthValue() % 3 == 1) {
                return String.format(Locale.ROOT, "%04d-Q%d", start.getYear(), start.getMonthValue() / 3 + 1);
            }
        }
        return start + "/" + end;
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(start) && !date.isAfter(end);
    }

    public boolean isInstant() {
        return start.equals(end);
    }

    /** The period of the same shape that begins the day after: calendar periods stay calendar periods. */
    public Period next() {
        return shifted(1);
    }

    /** The period of the same shape that ends the day before. */
    public Period previous() {
        return shifted(-1);
    }

    private Period shifted(int by) {
        if (isInstant()) {
            return day(start.plusDays(by));
        }
        if (start.getDayOfMonth() == 1 && end.equals(endOfMonth(end))) {
            long months = ChronoUnit.MONTHS.between(start, end.plusDays(1)) * by;
            LocalDate from = start.plusMonths(months);
            return new Period(from, endOfMonth(end.minusDays(27).plusMonths(months)));
        }
        LocalDate sameDayNextYear = start.plusYears(1);
        if (sameDayNextYear.equals(end.plusDays(1))) {
            return new Period(start.plusYears(by), start.plusYears(by + 1L).minusDays(1));
        }
        long days = (ChronoUnit.DAYS.between(start, end) + 1) * by;
        return new Period(start.plusDays(days), end.plusDays(days));
    }

    private static LocalDate endOfMonth(LocalDate date) {
        return date.withDayOfMonth(date.lengthOfMonth());
    }

    @Override
    public int compareTo(Period other) {
        return IN_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return label();
    }
}
