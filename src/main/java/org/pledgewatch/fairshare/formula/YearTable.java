package org.pledgewatch.fairshare.formula;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.observations.series.Figure;
import org.pledgewatch.observations.series.Series;
import org.pledgewatch.reference.Period;

/**
 * One indicator by party and calendar year. A year's figure is the one whose period is that year, or else the one of
 * its last day (a stock).
 */
final class YearTable {

    private static final int STATE_CODE = 3;

    private final Map<String, Map<Integer, Figure>> byParty = new HashMap<>();
    private final SortedSet<Integer> yearsWithStates = new TreeSet<>();

    YearTable(Map<String, Series> series) {
        series.forEach((party, figures) -> {
            Map<Integer, Figure> years = byYear(figures);
            if (!years.isEmpty()) {
                byParty.put(party, years);
                if (isState(party)) {
                    yearsWithStates.addAll(years.keySet());
                }
            }
        });
    }

    private static Map<Integer, Figure> byYear(Series series) {
        Map<Integer, Figure> years = new HashMap<>();
        for (Figure figure : series.figures()) {
            Period period = figure.period();
            int year = period.end().getYear();
            if (period.equals(Period.year(year))) {
                years.put(year, figure);
            } else if (period.isInstant() && period.end().equals(LocalDate.of(year, 12, 31))) {
                years.putIfAbsent(year, figure);
            }
        }
        return years;
    }

    /** A state has a code of three letters; groups and the world have figures too, and make no table. */
    private static boolean isState(String party) {
        return party.length() == STATE_CODE && Character.isUpperCase(party.charAt(0));
    }

    @Nullable Figure at(String party, int year) {
        Map<Integer, Figure> years = byParty.get(party);
        return years == null ? null : years.get(year);
    }

    Reporting reporting(String party, int year) {
        if (at(party, year) != null) {
            return Reporting.REPORTED;
        }
        if (!yearsWithStates.contains(year)) {
            return Reporting.NO_TABLE;
        }
        return byParty.containsKey(party) ? Reporting.NOT_REPORTED : Reporting.NEVER_LISTED;
    }

    /** The years in which a state has a figure. */
    SortedSet<Integer> years() {
        return Collections.unmodifiableSortedSet(yearsWithStates);
    }

    /** The years in which this party has one. */
    SortedSet<Integer> years(String party) {
        return new TreeSet<>(byParty.getOrDefault(party, Map.of()).keySet());
    }
}
