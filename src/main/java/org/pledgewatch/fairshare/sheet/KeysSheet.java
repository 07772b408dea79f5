package org.pledgewatch.fairshare.sheet;

import org.pledgewatch.fairshare.formula.Credited;
import org.pledgewatch.fairshare.formula.KeyInputs;
import org.pledgewatch.fairshare.formula.KeyRule;
import org.pledgewatch.fairshare.formula.StateShare;
import org.pledgewatch.fairshare.formula.Weighted;
import org.pledgewatch.fairshare.formula.Workings;

/** What shares are proportional to, from the figures; the key stands in the third column. */
final class KeysSheet {

    static final int KEY = 2;

    private static final int HOSTED = 4;

    private final Grid grid;
    private final Workings workings;
    private final FiguresSheet figures;
    private final int first = FiguresSheet.FIRST;
    private final int last;

    KeysSheet(Grid grid, Workings workings, FiguresSheet figures) {
        this.grid = grid;
        this.workings = workings;
        this.figures = figures;
        this.last = first + workings.report().rows().size() - 1;
    }

    void fill() {
        grid.title("Keys");
        grid.text(1, 0, workings.formula().title());
        grid.header(first - 1, "State", "", "Key");
        int row = first;
        for (StateShare state : workings.report().rows()) {
            grid.text(row, 0, state.party());
            row++;
        }
        KeyRule rule = workings.formula().rule();
        if (rule instanceof KeyRule.Proportional proportional) {
            proportional(proportional.indicator());
        } else if (rule instanceof Weighted weighted) {
            new WeightedKeys(grid, weighted, figures, workings.report().keyYear(), first, last).fill();
        } else if (rule instanceof Credited credited) {
            credited(credited);
        } else {
            each(r -> "1");
        }
        grid.widths(8, 24, 24, 20, 20, 20, 20, 20, 20, 20);
        grid.freeze(2, first);
    }

    /** The formula of a row's key. */
    @FunctionalInterface
    private interface Key {
        String in(int row);
    }

    private void each(Key key) {
        for (int row = first; row <= last; row++) {
            grid.formula(row, KEY, key.in(row));
        }
    }

    private void proportional(String indicator) {
        KeyInputs.Column column =
                new KeyInputs.Column(indicator, workings.report().keyYear());
        each(row -> figures.figure(row, column));
    }

    /** Capacity less refugees hosted over the mark: the refugees per capacity at the percentile, by nearest rank. */
    private void credited(Credited rule) {
        int year = workings.report().keyYear();
        KeyInputs.Column capacity = new KeyInputs.Column(rule.capacity(), year);
        KeyInputs.Column hosted = new KeyInputs.Column(rule.hosted(), year);
        String mark = Grid.fixed(0, HOSTED + 1);
        String all = Grid.range(HOSTED, first, last);
        grid.heading(first - 1, HOSTED, "Hosted per capacity");
        grid.heading(0, HOSTED - 1, "Percentile");
        grid.number(0, HOSTED, rule.percentile());
        grid.open(0, HOSTED);
        grid.formula(
                0,
                HOSTED + 1,
                "SMALL(" + all + ",ROUNDUP(ROUND(" + Grid.fixed(0, HOSTED) + "*COUNT(" + all + "),9),0))");
        for (int row = first; row <= last; row++) {
            grid.formula(row, HOSTED, figures.figure(row, hosted) + "/" + figures.figure(row, capacity));
        }
        each(row -> {
            String own = figures.figure(row, capacity);
            return "IF(" + mark + "=0," + own + ",IF(" + Grid.at(row, HOSTED) + ">=" + mark + ",0,MAX(0," + own + "-"
                    + figures.figure(row, hosted) + "/" + mark + ")))";
        });
    }

    /** The cell of a key, as other sheets write it. */
    String key(int row) {
        return grid.outside("$" + Grid.at(row, KEY));
    }
}
