package org.pledgewatch.site;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.scoreboard.When;

/**
 * A page's facts as data, with the day that they are told for.
 *
 * @param knownAt only where a past day was asked for
 */
record Told<T>(
        LocalDate asOf,
        @Nullable Instant knownAt,
        @JsonUnwrapped T facts) {

    /** A list as data. */
    record Items<T>(List<T> items) {}

    static <T> Told<T> of(When when, T facts) {
        return new Told<>(when.asOf(), when.live() ? null : when.knownAt(), facts);
    }

    static <T> Told<Items<T>> items(When when, List<T> items) {
        return of(when, new Items<>(items));
    }
}
