package org.pledgewatch.fairshare.formula;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.observations.series.Figure;

/**
 * The figures that the keys of a year were computed from, as they were read.
 *
 * @param columns which figures, in the order in which the formula names them
 * @param byParty of each party with a key, those there are
 */
public record KeyInputs(List<Column> columns, SortedMap<String, Map<Column, Value>> byParty) {

    /** One indicator in one year. */
    public record Column(String indicator, int year) {}

    /**
     * A figure as it was read.
     *
     * @param year it is of: an older one where it was carried forward
     * @param observation its id
     */
    public record Value(BigDecimal value, int year, long observation) {}

    public KeyInputs {
        columns = List.copyOf(columns);
        byParty = Collections.unmodifiableSortedMap(new TreeMap<>(byParty));
    }

    static KeyInputs of(Formula formula, KeyTable table, YearlyFigures figures) {
        List<Column> columns = formula.rule().columns(table.keyYear());
        SortedMap<String, Map<Column, Value>> byParty = new TreeMap<>();
        for (String party : table.keys().parties()) {
            Map<Column, Value> known = new HashMap<>();
            for (Column column : columns) {
                boolean mayBeOlder = column.year() == table.keyYear();
                Value figure = read(figures, column, party, mayBeOlder ? formula.carryForward() : 0);
                if (figure != null) {
                    known.put(column, figure);
                }
            }
            byParty.put(party, Map.copyOf(known));
        }
        return new KeyInputs(columns, byParty);
    }

    private static @Nullable Value read(YearlyFigures figures, Column column, String party, int carryForward) {
        for (int year = column.year(); year >= column.year() - carryForward; year--) {
            Figure figure = figures.at(column.indicator(), party, year);
            if (figure != null) {
                return new Value(figure.value(), year, figure.observation());
            }
        }
        return null;
    }

    /** A party's figure; none where a missing year counts as zero. */
    public @Nullable Value at(String party, Column column) {
        return byParty.getOrDefault(party, Map.of()).get(column);
    }
}
