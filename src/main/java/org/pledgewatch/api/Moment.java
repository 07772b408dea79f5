package org.pledgewatch.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.pledgewatch.scoreboard.When;

/**
 * A moment as it is written in an address: an instant, or a day, which has a beginning and an end (in UTC).
 *
 * @param first the moment itself, or the day's first
 * @param last the moment itself, or the day's last, to the microsecond
 */
record Moment(Instant first, Instant last) {

    /** @throws IllegalArgumentException with a sentence that says what to write */
    static Moment parse(String text) {
        if (text.length() <= Day.LENGTH) {
            LocalDate day = Day.parse(text);
            return new Moment(day.atStartOfDay(ZoneOffset.UTC).toInstant(), When.endOf(day));
        }
        try {
            // a plus that was not encoded arrives as a space
            Instant instant = OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
            Day.requireUsual(text, instant.atOffset(ZoneOffset.UTC).toLocalDate());
            return new Moment(instant, instant);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "Write a day, as 2024-05-31, or an instant with its zone, as 2024-05-31T18:30:00Z.", e);
        }
    }
}
