package org.pledgewatch.desk.figures;

import java.util.Iterator;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Figures of parties over periods, to be edited.
 *
 * @param periods their labels
 */
record Grid(String indicator, String breakdown, List<String> periods, List<Line> lines) {

    Grid {
        periods = List.copyOf(periods);
        lines = List.copyOf(lines);
    }

    /** A party's figures. */
    record Line(String party, String name, List<Cell> cells) {}

    /**
     * One figure.
     *
     * @param seen the observation that was in force when the grid was opened; 0 where there was none
     * @param typed what stands in the field
     * @param wrong why it is refused, and what to do
     * @param theirs what somebody else recorded meanwhile
     */
    record Cell(
            String name,
            long seen,
            String typed,
            @Nullable String wrong,
            @Nullable String theirs) {

        Cell withTyped(String other) {
            return new Cell(name, seen, other, wrong, theirs);
        }

        Cell withTheirs(String other) {
            return new Cell(name, seen, typed, wrong, other);
        }

        Cell wrong(String why) {
            return new Cell(name, seen, typed, why, theirs);
        }
    }

    Grid each(UnaryOperator<Cell> change) {
        return new Grid(
                indicator,
                breakdown,
                periods,
                lines.stream()
                        .map(line -> new Line(
                                line.party(),
                                line.name(),
                                line.cells().stream().map(change).toList()))
                        .toList());
    }

    int fields() {
        return lines.size() * periods.size();
    }

    /** As it was opened, where it still has the same fields. */
    Grid seenAs(List<Long> ids) {
        if (ids.size() != fields()) {
            return this;
        }
        Iterator<Long> next = ids.iterator();
        return each(cell -> new Cell(cell.name(), next.next(), cell.typed(), cell.wrong(), cell.theirs()));
    }

    static String name(String party, String period) {
        return "v:" + party + ":" + period;
    }

    public boolean hasProblems() {
        return lines.stream().flatMap(line -> line.cells().stream()).anyMatch(cell -> cell.wrong() != null);
    }

    /** What was in force, in one field: a form may not have any number of them. */
    public String seen() {
        StringJoiner seen = new StringJoiner(" ");
        lines.forEach(line -> line.cells().forEach(cell -> seen.add(Long.toString(cell.seen(), 36))));
        return seen.toString();
    }
}
