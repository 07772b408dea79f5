package org.pledgewatch.observations;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Indicator;

/**
 * An indicator as the catalogue declares it.
 *
 * @param lowerBound a figure below it is refused as a slip; none, no bound
 * @param upperBound a figure above it is refused as a slip; none, no bound
 * @param breakdowns the slices that exist beside the whole
 */
public record IndicatorEntry(
        Indicator indicator,
        @Nullable BigDecimal lowerBound,
        @Nullable BigDecimal upperBound,
        @Nullable String about,
        List<Breakdown> breakdowns) {

    public IndicatorEntry {
        breakdowns = List.copyOf(breakdowns);
    }
}
