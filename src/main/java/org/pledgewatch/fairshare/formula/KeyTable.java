package org.pledgewatch.fairshare.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.observations.series.Figure;

/**
 * The keys of a pool by one formula in one year, what they were read from, and who has none.
 *
 * @param keyYear the year of the figures: the one before people are admitted
 * @param sources the observations that each key rests on, by party
 * @param carried for those whose figure was carried forward, the oldest year it was taken from
 */
public record KeyTable(
        int keyYear,
        Keys keys,
        SortedMap<String, List<Long>> sources,
        SortedMap<String, Integer> carried,
        List<Exclusion> excluded) {

    /** Reads the figures of a pool, and remembers which were used and who lacks which. */
    static final class Reader {

        private final Pool pool;
        private final int keyYear;
        private final int carryForward;
        private final YearlyFigures figures;
        private final Map<String, BigDecimal> keys = new TreeMap<>();
        private final SortedMap<String, TreeSet<Long>> sources = new TreeMap<>();
        private final SortedMap<String, Integer> carried = new TreeMap<>();
        private final SortedMap<String, Exclusion> excluded = new TreeMap<>();

        Reader(Pool pool, int keyYear, int carryForward, YearlyFigures figures) {
            this.pool = pool;
            this.keyYear = keyYear;
            this.carryForward = carryForward;
            this.figures = figures;
            pool.undecided().forEach(e -> excluded.put(e.party(), e));
        }

        int keyYear() {
            return keyYear;
        }

        /** Those that are not excluded so far. */
        List<String> sharing() {
            return pool.members().stream().filter(p -> !excluded.containsKey(p)).toList();
        }

        /** The figure of the key's year, or carried forward as far as the formula allows; without one, excluded. */
        @Nullable BigDecimal require(String indicator, String party) {
            for (int year = keyYear; year >= keyYear - carryForward; year--) {
                BigDecimal value = find(indicator, party, year);
                if (value != null) {
                    if (year < keyYear) {
                        carried.merge(party, year, Math::min);
                    }
                    return value;
                }
            }
            exclude(party, Exclusion.Why.NO_FIGURE, indicator, keyYear);
            return null;
        }

        /** The figure of a year, if there is one; below zero, the party is excluded. */
        @Nullable BigDecimal find(String indicator, String party, int year) {
            Figure figure = figures.at(indicator, party, year);
            if (figure == null) {
                return null;
            }
            if (figure.value().signum() < 0) {
                exclude(party, Exclusion.Why.NEGATIVE_FIGURE, indicator, year);
            }
            sources.computeIfAbsent(party, p -> new TreeSet<>()).add(figure.observation());
            return figure.value();
        }

        /** The first reason stands. */
        void exclude(String party, Exclusion.Why why, String indicator, int year) {
            excluded.putIfAbsent(party, new Exclusion(party, why, indicator, year));
        }

        void key(String party, BigDecimal key) {
            keys.put(party, key);
        }

        KeyTable table() {
            keys.keySet().removeAll(excluded.keySet());
            sources.keySet().retainAll(keys.keySet());
            carried.keySet().retainAll(keys.keySet());
            SortedMap<String, List<Long>> used = new TreeMap<>();
            sources.forEach((party, ids) -> used.put(party, List.copyOf(ids)));
            return new KeyTable(
                    keyYear,
                    Keys.of(keys),
                    Collections.unmodifiableSortedMap(used),
                    Collections.unmodifiableSortedMap(carried),
                    Collections.unmodifiableList(new ArrayList<>(excluded.values())));
        }
    }

    /** The observations that a party's key rests on; none where it has no key or the formula needs no figure. */
    public List<Long> sourcesOf(String party) {
        return sources.getOrDefault(party, List.of());
    }
}
