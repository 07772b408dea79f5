package org.pledgewatch.exchange.imports;

import org.jspecify.annotations.Nullable;
import org.pledgewatch.observations.PlannedFigure;

/** What a reader is told beside a figure: its own note and, of a correction, why. */
final class Notes {

    private static final int LONGEST = 1000;

    private Notes() {}

    static @Nullable String of(PlannedFigure planned, String reason) {
        String own = planned.figure().note();
        if (!planned.isCorrection() || reason.isBlank()) {
            return own;
        }
        return own == null ? reason : own + " – " + reason;
    }

    /** Whether a reader can be told all of it. */
    static boolean fits(PlannedFigure planned, String reason) {
        String note = of(planned, reason);
        return note == null || note.length() <= LONGEST;
    }
}
