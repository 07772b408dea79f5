package org.pledgewatch.notices.digests;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.pledgewatch.notices.Frequency;
import org.pledgewatch.rhythm.Slot;

/**
 * The end of a reader's day, week or month, at eight in the morning where the reader is. Of those that were missed only
 * the latest counts: what happened in the others is told with it.
 *
 * @param period as {@code 2026-11-22}, {@code 2026-W47}, {@code 2026-11}: the one in which it is told
 */
public record Closing(String period, Instant dueAt) {

    /** Longer than any month. */
    private static final Duration LONGEST = Duration.ofDays(32);

    /** The newest that is due by now. */
    public static Closing newest(Frequency frequency, ZoneId zone, Instant now) {
        Slot slot = frequency.in(zone).latest(now.minus(LONGEST), now).orElseThrow();
        return new Closing(slot.name(), slot.dueAt());
    }

    /**
     * The one that is due for a reader. None when the clock went back behind the last, and none when the reader moved
     * west and the same day is over a second time: what happened then waits for the next.
     */
    public static Optional<Closing> due(
            Frequency frequency, ZoneId zone, String closedPeriod, Instant closedUntil, Instant now) {
        return Optional.of(newest(frequency, zone, now)).filter(c -> c.concerns(closedPeriod, closedUntil));
    }

    boolean concerns(String closedPeriod, Instant closedUntil) {
        return closedUntil.isBefore(dueAt) && !closedPeriod.equals(period);
    }
}
