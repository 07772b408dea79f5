package org.pledgewatch.exchange.figures;

import java.util.ArrayList;
import java.util.List;

/** UNHCR's statistics as CSV, from the Refugee Data Finder or in the names of its interface. */
final class UnhcrTable implements PublishedTable {

    private static final List<String> YEAR = List.of("Year", "year");
    private static final List<String> ASYLUM = List.of("Country of asylum (ISO)", "coa_iso");
    private static final List<String> ORIGIN = List.of("Country of origin (ISO)", "coo_iso");

    private final FigureSieve sieve;
    private final UnhcrFigures figures;
    private final int year;
    private final int asylum;
    private final int origin;
    private final int width;
    private final List<Column> columns = new ArrayList<>();

    UnhcrTable(long line, List<String> header, Publishers publishers, FigureSieve sieve) {
        this.sieve = sieve;
        this.figures = new UnhcrFigures(sieve);
        this.year = index(header, YEAR);
        this.asylum = index(header, ASYLUM);
        this.origin = index(header, ORIGIN);
        this.width = header.size();
        for (int i = 0; i < width; i++) {
            String name = header.get(i).strip();
            for (Publishers.UnhcrField field : publishers.unhcr()) {
                if (field.isNamed(name)) {
                    columns.add(new Column(
                            i, field, new RawFigure.Names(header.get(asylum), name, "", header.get(year), name)));
                }
            }
        }
        if (columns.isEmpty()) {
            sieve.refuse(
                    line,
                    "",
                    "",
                    "No column of this UNHCR table is followed here.",
                    "Give the tables of population or solutions, or add the column to pledgewatch.publishers.unhcr.");
        }
    }

    private record Column(int index, Publishers.UnhcrField field, RawFigure.Names names) {}

    private static int index(List<String> header, List<String> names) {
        for (String name : names) {
            int at = header.indexOf(name);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    static boolean isHeader(List<String> cells) {
        return index(cells, YEAR) >= 0 && index(cells, ASYLUM) >= 0;
    }

    @Override
    public String format() {
        return "UNHCR, CSV";
    }

    @Override
    public boolean row(long line, List<String> cells) {
        if (!sieve.isWhole(line, cells, width)) {
            return true;
        }
        for (Column column : columns) {
            figures.take(
                    line,
                    column.names(),
                    column.field(),
                    cells.get(year).strip(),
                    origin < 0 ? "" : cells.get(origin).strip(),
                    cells.get(asylum).strip(),
                    cells.get(column.index()).strip());
        }
        return true;
    }
}
