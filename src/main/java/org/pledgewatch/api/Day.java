package org.pledgewatch.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Days as they are written in an address. */
final class Day {

    static final int LENGTH = 10;

    private static final Pattern SHAPE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Day() {}

    /** @throws IllegalArgumentException with a sentence that says what to write */
    static LocalDate parse(String text) {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("Write a day as year, month and day: 2024-05-31.");
        }
        try {
            return requireUsual(text, LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "There is no such day in the calendar: write one as 2024-05-31, the month first.", e);
        }
    }

    static LocalDate requireUsual(String text, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "Check the year: days are from " + FIRST_YEAR + " to " + LAST_YEAR + ", not " + text + ".");
        }
        return day;
    }
}
