package org.pledgewatch.exchange.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Period;

/**
 * One figure of a file, checked.
 *
 * @param line where it stands, from 1
 * @param value in the indicator's unit, at most six decimals; none takes the period's figure back
 * @param source the code of a source, or a publisher's name where it has no code yet; none where the file has none
 * @param link the figure's own page
 */
public record FigureRow(
        long line,
        String party,
        String indicator,
        Breakdown breakdown,
        Period period,
        @Nullable BigDecimal value,
        @Nullable String source,
        @Nullable String link,
        @Nullable String note) {}
