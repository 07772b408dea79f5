package org.pledgewatch.observations;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.observations.series.Figure;

/**
 * A figure that an intake writes.
 *
 * @param id the observation's key
 * @param before the figure of the same period that it supersedes or takes back; none where the period had none
 */
public record PlannedFigure(
        long id, NewFigure figure, @Nullable Figure before) {

    public boolean isCorrection() {
        return before != null;
    }

    public @Nullable BigDecimal valueBefore() {
        return before == null ? null : before.value();
    }

    PlannedFigure withNote(@Nullable String note) {
        return new PlannedFigure(id, figure.withNote(note), before);
    }
}
