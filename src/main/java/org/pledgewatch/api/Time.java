package org.pledgewatch.api;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.scoreboard.When;

/** The two axes of time. */
record Time(
        @Parameter(
                description = "The day judged, not after today; today if left out. Statuses are those that the"
                        + " record gives for that day.",
                example = "2024-06-30")
        @Nullable LocalDate asOf,

        @Parameter(
                description = "Only what was recorded by then counts: a day (until its end, UTC) or an instant; now if"
                        + " left out or if later than now.",
                example = "2024-06-30")
        @Nullable Moment knownAt) {

    /** @throws Refused if the day is yet to come */
    When at(Instant moment) {
        Instant now = recordable(moment);
        LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        if (asOf == null && knownAt == null) {
            return When.now(today, now);
        }
        if (asOf != null && asOf.isAfter(today)) {
            throw new Refused(
                    "asOf", "The record cannot be judged for a day to come: ask for " + today + " or earlier.");
        }
        return When.then(asOf == null ? today : asOf, earlier(knownAt, now));
    }

    static Instant earlier(@Nullable Moment knownAt, Instant moment) {
        Instant now = recordable(moment);
        return knownAt == null || knownAt.last().isAfter(now) ? now : knownAt.last();
    }

    /** As exact as the record, so that a caller who repeats it asks the same. */
    private static Instant recordable(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}
