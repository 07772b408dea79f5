package org.pledgewatch.scoreboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is measured, from which sources. */
public record DataFacts(List<IndicatorLine> indicators, List<SourceCount> sources) {

    /**
     * One indicator of the dictionary.
     *
     * @param figures how many were ever recorded
     * @param first the first and last year with a figure; none without figures
     */
    public record IndicatorLine(
            String code,
            String title,
            String unit,
            String direction,
            String kind,
            String periodLength,
            int lagDays,
            @Nullable String about,
            long figures,
            long parties,
            @Nullable Integer first,
            @Nullable Integer last) {}

    /** A source, and how many figures came from it. */
    public record SourceCount(SourceLine source, long figures) {}
}
