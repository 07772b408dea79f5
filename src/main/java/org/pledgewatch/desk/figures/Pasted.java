package org.pledgewatch.desk.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cells copied from a spreadsheet, laid over a grid: by their headings where they have some, otherwise from the first
 * field on.
 */
final class Pasted {

    private static final int MOST_LINES = 2000;

    private Pasted() {}

    /** @throws IllegalArgumentException if nothing of it finds a place */
    static Grid over(Grid grid, String text) {
        List<List<String>> rows = text.lines()
                .limit(MOST_LINES)
                .filter(line -> !line.isBlank())
                .map(line ->
                        Arrays.stream(line.split("\t", -1)).map(String::strip).toList())
                .toList();
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is nothing to fill in: copy cells in your spreadsheet, and paste them here.");
        }
        boolean hasHeadings = rows.get(0).stream().anyMatch(grid.periods()::contains);
        Map<String, String> typed = hasHeadings ? byHeadings(grid, rows) : byPlace(grid, rows);
        if (typed.isEmpty()) {
            throw new IllegalArgumentException(
                    "None of the pasted rows begins with a party of this grid: put codes or names before the figures.");
        }
        return with(grid, typed);
    }

    static Grid with(Grid grid, Map<String, String> typed) {
        return grid.each(cell -> cell.withTyped(typed.getOrDefault(cell.name(), cell.typed())));
    }

    private static Map<String, String> byHeadings(Grid grid, List<List<String>> rows) {
        List<String> headings = rows.get(0);
        Map<String, String> typed = new HashMap<>();
        Map<String, String> parties = parties(grid);
        for (List<String> row : rows.subList(1, rows.size())) {
            String party = parties.get(row.get(0).toLowerCase(Locale.ROOT));
            for (int i = 1; party != null && i < Math.min(row.size(), headings.size()); i++) {
                if (grid.periods().contains(headings.get(i))) {
                    typed.put(Grid.name(party, headings.get(i)), row.get(i));
                }
            }
        }
        return typed;
    }

    private static Map<String, String> byPlace(Grid grid, List<List<String>> rows) {
        Map<String, String> typed = new HashMap<>();
        Map<String, String> parties = parties(grid);
        List<String> order = grid.lines().stream().map(Grid.Line::party).toList();
        boolean isNamed =
                rows.stream().anyMatch(row -> parties.containsKey(row.get(0).toLowerCase(Locale.ROOT)));
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = new ArrayList<>(rows.get(i));
            String party = isNamed
                    ? parties.get(row.remove(0).toLowerCase(Locale.ROOT))
                    : i < order.size() ? order.get(i) : null;
            for (int j = 0;
                    party != null && j < Math.min(row.size(), grid.periods().size());
                    j++) {
                typed.put(Grid.name(party, grid.periods().get(j)), row.get(j));
            }
        }
        return typed;
    }

    private static Map<String, String> parties(Grid grid) {
        Map<String, String> parties = new HashMap<>();
        grid.lines().forEach(line -> {
            parties.put(line.party().toLowerCase(Locale.ROOT), line.party());
            parties.put(line.name().toLowerCase(Locale.ROOT), line.party());
        });
        return parties;
    }
}
