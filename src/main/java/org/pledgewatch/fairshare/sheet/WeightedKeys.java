package org.pledgewatch.fairshare.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pledgewatch.fairshare.formula.Factor;
import org.pledgewatch.fairshare.formula.KeyInputs;
import org.pledgewatch.fairshare.formula.Weighted;

/**
 * A weighted key, factor by factor: value, share of the pool, capped share; then the weighted sum, and what caps leave
 * of the whole given out. Weights, caps and parts of the rest stand above their columns.
 */
final class WeightedKeys {

    private static final int WEIGHT = 0;
    private static final int CAP = 1;
    private static final int BEFORE = 3;
    private static final int FACTORS = 4;
    private static final int COLUMNS = 4;

    private final Grid grid;
    private final Weighted rule;
    private final FiguresSheet figures;
    private final int keyYear;
    private final int first;
    private final int last;

    WeightedKeys(Grid grid, Weighted rule, FiguresSheet figures, int keyYear, int first, int last) {
        this.grid = grid;
        this.rule = rule;
        this.figures = figures;
        this.keyYear = keyYear;
        this.first = first;
        this.last = last;
    }

    void fill() {
        grid.heading(first - 1, BEFORE, "Weighted sum");
        List<Factor> factors = rule.factors();
        for (int i = 0; i < factors.size(); i++) {
            heads(factors.get(i), FACTORS + i * COLUMNS);
        }
        for (int row = first; row <= last; row++) {
            for (int i = 0; i < factors.size(); i++) {
                factor(row, factors.get(i), FACTORS + i * COLUMNS);
            }
            grid.formula(row, BEFORE, weighted(row));
            grid.formula(row, KeysSheet.KEY, key(row));
        }
    }

    private void heads(Factor factor, int column) {
        grid.heading(first - 1, column, factor.name());
        grid.heading(
                first - 1,
                column + 1,
                factor.direction() == Factor.Direction.SHARE ? "as it is" : "inverse of " + factor.name());
        grid.heading(first - 1, column + 2, "share");
        grid.heading(first - 1, column + 3, "share, capped");
        grid.text(WEIGHT, column + 1, "weight");
        open(WEIGHT, column + 2, factor.weight());
        Factor.Cap cap = factor.cap();
        if (cap != null) {
            grid.text(CAP, column + 1, "cap × shares of " + String.join(", ", cap.of()));
            open(CAP, column + 2, cap.limit());
        }
    }

    private void open(int row, int column, BigDecimal value) {
        grid.number(row, column, value);
        grid.open(row, column);
    }

    private void factor(int row, Factor factor, int column) {
        grid.formula(row, column, value(row, factor));
        String value = Grid.at(row, column);
        grid.formula(row, column + 1, factor.direction() == Factor.Direction.SHARE ? value : "1/" + value);
        String sum = "SUM(" + Grid.range(column + 1, first, last) + ")";
        grid.formula(row, column + 2, "IF(" + sum + "=0,0," + Grid.at(row, column + 1) + "/" + sum + ")");
        Factor.Cap cap = factor.cap();
        String share = Grid.at(row, column + 2);
        grid.formula(
                row,
                column + 3,
                cap == null
                        ? share
                        : "MIN(" + share + "," + Grid.fixed(CAP, column + 2) + "*(" + shares(row, cap.of()) + "))");
    }

    private String shares(int row, List<String> names) {
        return names.stream().map(name -> Grid.at(row, columnOf(name) + 2)).collect(Collectors.joining("+"));
    }

    private int columnOf(String name) {
        List<String> names = rule.factors().stream().map(Factor::name).toList();
        return FACTORS + names.indexOf(name) * COLUMNS;
    }

    /** The mean of the years, a missing one zero where the formula says so: an empty cell adds nothing. */
    private String value(int row, Factor factor) {
        List<String> years = new ArrayList<>();
        for (int year = keyYear - factor.years() + 1; year <= keyYear; year++) {
            int of = year;
            String sum = "SUM("
                    + factor.indicators().stream()
                            .map(indicator -> figures.figure(row, new KeyInputs.Column(indicator, of)))
                            .collect(Collectors.joining(","))
                    + ")";
            String per = factor.per();
            years.add(
                    per == null
                            ? sum
                            : "IF(" + sum + "=0,0," + sum + "/" + figures.figure(row, new KeyInputs.Column(per, of))
                                    + ")");
        }
        return years.size() == 1 ? years.get(0) : "(" + String.join("+", years) + ")/" + years.size();
    }

    private String weighted(int row) {
        return IntStream.range(0, rule.factors().size())
                .map(i -> FACTORS + i * COLUMNS)
                .mapToObj(column -> Grid.fixed(WEIGHT, column + 2) + "*" + Grid.at(row, column + 3))
                .collect(Collectors.joining("+"));
    }

    private String key(int row) {
        String before = Grid.at(row, BEFORE);
        if (rule.rest().isEmpty()) {
            return before;
        }
        String more = rule.factors().stream()
                .filter(factor -> rule.rest().containsKey(factor.name()))
                .map(factor ->
                        rule.rest().getOrDefault(factor.name(), BigDecimal.ZERO).toPlainString() + "*"
                                + Grid.at(row, columnOf(factor.name()) + 2))
                .collect(Collectors.joining("+"));
        return "MAX(0," + before + "+(1-SUM(" + Grid.range(BEFORE, first, last) + "))*(" + more + "))";
    }
}
