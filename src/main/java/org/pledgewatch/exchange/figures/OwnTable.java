package org.pledgewatch.exchange.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Our own columns, in any order, from CSV or a spreadsheet: the header first, then perhaps HXL's hashtags, then rows.
 */
final class OwnTable implements PublishedTable {

    static final List<String> COLUMNS =
            List.of("party", "indicator", "breakdown", "period", "value", "source", "source_url", "note");
    private static final Set<String> REQUIRED = Set.of("party", "indicator", "period", "value");
    private static final String UNIT = "unit";

    private final FigureSieve sieve;
    private final Map<String, Integer> at = new LinkedHashMap<>();
    private final int width;
    private boolean hashtagsMayFollow = true;

    OwnTable(long line, List<String> header, FigureSieve sieve) {
        this.sieve = sieve;
        this.width = header.size();
        readHeader(line, header);
    }

    /** Whether a file's first row is the header of our own format, perhaps with slips that are ours to name. */
    static boolean isHeader(List<String> cells) {
        List<String> names = cells.stream().map(OwnTable::name).toList();
        return names.stream().filter(REQUIRED::contains).count() >= 2;
    }

    private static String name(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String format() {
        return "observations";
    }

    private void readHeader(long line, List<String> cells) {
        for (int i = 0; i < width; i++) {
            String name = name(cells.get(i));
            if (!COLUMNS.contains(name) && !UNIT.equals(name)) {
                sieve.refuse(
                        line,
                        cells.get(i).isBlank() ? "column " + (i + 1) : cells.get(i),
                        "",
                        "There is no such column.",
                        "Name it one of " + String.join(", ", COLUMNS) + ", or delete it.");
            } else if (at.putIfAbsent(name, i) != null) {
                sieve.refuse(line, name, "", "The column is there twice.", "Keep one of the two.");
            }
        }
        for (String required : COLUMNS) {
            if (REQUIRED.contains(required) && !at.containsKey(required)) {
                sieve.refuse(line, required, "", "The column is missing.", "Add it to the header and to every row.");
            }
        }
    }

    @Override
    public boolean row(long line, List<String> cells) {
        if (hashtagsMayFollow && isHashtags(cells)) {
            hashtagsMayFollow = false;
            return true;
        }
        hashtagsMayFollow = false;
        if (cells.stream().allMatch(String::isBlank)) {
            return true;
        }
        if (cells.size() != width) {
            refuseWidth(line, cells);
        } else {
            sieve.take(new RawFigure(
                    line,
                    RawFigure.Names.OWN,
                    code(cells, "party"),
                    code(cells, "indicator"),
                    code(cells, "breakdown"),
                    code(cells, "period"),
                    code(cells, "value"),
                    code(cells, UNIT),
                    FormulaGuard.unguard(text(cells, "source")).strip(),
                    FormulaGuard.unguard(text(cells, "source_url")),
                    FormulaGuard.unguard(text(cells, "note"))));
        }
        return !sieve.isFull();
    }

    private void refuseWidth(long line, List<String> cells) {
        boolean many = cells.size() > width;
        sieve.refuse(
                line,
                "column " + (many ? width + 1 : cells.size() + 1),
                many ? cells.get(width) : "",
                "The row has " + cells.size() + " columns, the header " + width + ".",
                many
                        ? "Put cells that contain a separator in double quotes, or delete what is too many."
                        : "Add the missing cells, empty where there is nothing to say.");
    }

    private static boolean isHashtags(List<String> cells) {
        List<String> filled =
                new ArrayList<>(cells.stream().filter(c -> !c.isBlank()).toList());
        return !filled.isEmpty() && filled.stream().allMatch(c -> c.strip().startsWith("#"));
    }

    private String code(List<String> cells, String column) {
        return text(cells, column).strip();
    }

    private String text(List<String> cells, String column) {
        Integer index = at.get(column);
        return index == null ? "" : cells.get(index);
    }
}
