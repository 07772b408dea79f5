package org.pledgewatch.observations;

import java.time.Instant;
import java.util.Set;

/** Announced, within the transaction that records them, when figures were added, corrected or taken back. */
public record FiguresRecorded(Set<Of> series, Instant recordedAt) {

    /** Whose figures, and which. */
    public record Of(String party, String indicator) {}
}
