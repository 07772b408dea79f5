package org.pledgewatch.observations;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Period;

/**
 * A figure in force with all that is recorded beside it.
 *
 * @param value in the indicator's unit, in its shortest form
 * @param source the code of its source
 */
public record ListedFigure(
        String party,
        String indicator,
        Breakdown breakdown,
        Period period,
        BigDecimal value,
        String source,
        @Nullable String link,
        @Nullable String note) {}
