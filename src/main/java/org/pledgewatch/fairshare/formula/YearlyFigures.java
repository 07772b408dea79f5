package org.pledgewatch.fairshare.formula;

import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.observations.series.Figure;
import org.pledgewatch.observations.series.Series;

/** All figures by indicator, party and year, as known at one moment; each indicator is asked for once, when needed. */
public final class YearlyFigures {

    private final Function<String, Map<String, Series>> byParty;
    private final Map<String, YearTable> tables = new ConcurrentHashMap<>();

    /** @param byParty the series of every party, by code, of an indicator; an indicator without any is an empty map */
    public YearlyFigures(Function<String, Map<String, Series>> byParty) {
        this.byParty = byParty;
    }

    /** The figure of a year (or of its last day); none where there is none: missing is never zero. */
    public @Nullable Figure at(String indicator, String party, int year) {
        return table(indicator).at(party, year);
    }

    public Reporting reporting(String indicator, String party, int year) {
        return table(indicator).reporting(party, year);
    }

    /** The years in which any state has a figure. */
    public SortedSet<Integer> years(String indicator) {
        return table(indicator).years();
    }

    /** The years in which this party has one. */
    public SortedSet<Integer> years(String indicator, String party) {
        return table(indicator).years(party);
    }

    private YearTable table(String indicator) {
        YearTable known = tables.get(indicator);
        return known != null ? known : tables.computeIfAbsent(indicator, i -> new YearTable(byParty.apply(i)));
    }
}
