package org.pledgewatch.observations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * Announced, within the transaction that records them, when figures were added, corrected or taken back.
 *
 * @param series whose figures, and the earliest last day of a period among them: before it they can tell nothing
 */
public record FiguresRecorded(Map<Of, LocalDate> series, Instant recordedAt) {

    /** Whose figures, and which. */
    public record Of(int party, String indicator) {}
}
