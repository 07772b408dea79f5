package org.pledgewatch.observations;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Period;

/**
 * A figure to be recorded.
 *
 * @param value in the indicator's unit; none takes the period's figure back
 * @param source the code of its source
 * @param link a page of its own, where it has one
 * @param note what a reader must know; for a correction, its reason
 */
public record NewFigure(
        String party,
        String indicator,
        Breakdown breakdown,
        Period period,
        @Nullable BigDecimal value,
        String source,
        @Nullable String link,
        @Nullable String note) {

    NewFigure withNote(@Nullable String other) {
        return new NewFigure(party, indicator, breakdown, period, value, source, link, other);
    }
}
