package org.pledgewatch.fairshare.sheet;

import java.util.List;
import java.util.Map;
import org.pledgewatch.fairshare.formula.KeyInputs;
import org.pledgewatch.fairshare.formula.StateShare;
import org.pledgewatch.fairshare.formula.Workings;

/** The figures as they were published: those of the keys, and how many people were admitted. */
final class FiguresSheet {

    /** Where the first state stands, on this sheet and those that follow it. */
    static final int FIRST = 3;

    private static final int FIGURES = 2;

    private final Grid grid;
    private final Workings workings;

    FiguresSheet(Grid grid, Workings workings) {
        this.grid = grid;
        this.workings = workings;
    }

    void fill(Map<String, String> names, Map<String, String> indicators) {
        grid.title("Figures");
        grid.text(1, 0, "An empty cell is no figure; it is never zero. Sources are on their own sheet.");
        grid.header(FIRST - 1, "State", "Name");
        List<KeyInputs.Column> columns = workings.inputs().columns();
        for (int i = 0; i < columns.size(); i++) {
            KeyInputs.Column column = columns.get(i);
            String title = indicators.getOrDefault(column.indicator(), column.indicator());
            grid.heading(FIRST - 1, FIGURES + i, title + ", " + column.year());
        }
        grid.heading(
                FIRST - 1, admittedColumn(), "Admitted, " + workings.report().year());
        grid.heading(FIRST - 1, admittedColumn() + 1, "Reporting");
        int row = FIRST;
        for (StateShare state : workings.report().rows()) {
            fill(row, state, names);
            row++;
        }
        grid.widths(8, 30, 22, 22, 22, 22, 22, 22, 22);
        grid.freeze(2, FIRST);
    }

    private void fill(int row, StateShare state, Map<String, String> names) {
        grid.text(row, 0, state.party());
        grid.text(row, 1, names.getOrDefault(state.party(), state.party()));
        List<KeyInputs.Column> columns = workings.inputs().columns();
        for (int i = 0; i < columns.size(); i++) {
            KeyInputs.Value value = workings.inputs().at(state.party(), columns.get(i));
            if (value != null) {
                grid.number(row, FIGURES + i, value.value());
                grid.open(row, FIGURES + i);
            }
        }
        grid.number(row, admittedColumn(), state.actual());
        grid.open(row, admittedColumn());
        grid.text(row, admittedColumn() + 1, state.reporting().name());
    }

    private int admittedColumn() {
        return FIGURES + workings.inputs().columns().size();
    }

    /** The cell of a figure, as other sheets write it. */
    String figure(int row, KeyInputs.Column column) {
        return grid.outside(
                "$" + Grid.at(row, FIGURES + workings.inputs().columns().indexOf(column)));
    }

    String admitted(int row) {
        return grid.outside("$" + Grid.at(row, admittedColumn()));
    }
}
