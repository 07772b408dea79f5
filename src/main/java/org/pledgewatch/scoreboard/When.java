package org.pledgewatch.scoreboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The two axes on which every status lies.
 *
 * @param asOf the date judged
 * @param knownAt only what was recorded by then counts
 * @param live whether this is simply now, so that the stored statuses hold
 */
public record When(LocalDate asOf, Instant knownAt, boolean live) {

    public static When now(LocalDate today, Instant now) {
        return new When(today, now, true);
    }

    /** The last moment of a day in UTC: to the microsecond, as exact as the record. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minus(1, ChronoUnit.MICROS);
    }

    /** A day in the past, judged with the figures known at a moment. */
    public static When then(LocalDate asOf, Instant knownAt) {
        return new When(asOf, knownAt, false);
    }
}
