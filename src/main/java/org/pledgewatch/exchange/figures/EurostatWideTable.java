package org.pledgewatch.exchange.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Eurostat's own table: the dimensions in the first cell, separated by commas, then a column for each year, tabs
 * between. A value may have flags behind it; {@code :} says that there is none.
 */
final class EurostatWideTable implements PublishedTable {

    private final Publishers publishers;
    private final FigureSieve sieve;
    private final Publishers.@Nullable Dataflow flow;
    private final List<String> dimensions;
    private final List<String> periods = new ArrayList<>();

    EurostatWideTable(long line, List<String> header, Publishers publishers, FigureSieve sieve) {
        this.publishers = publishers;
        this.sieve = sieve;
        this.flow = publishers.dataflowOfFile(sieve.file()).orElse(null);
        String first = header.get(0);
        this.dimensions = List.of(first.substring(0, first.indexOf('\\')).split(",", -1));
        for (String period : header.subList(1, header.size())) {
            periods.add(period.strip());
        }
        if (flow == null) {
            sieve.refuse(
                    line,
                    "",
                    sieve.file(),
                    "This format of Eurostat does not say which table it is, and the file's name does not either.",
                    "Name the file after the table, as tps00170.tsv, or download it as SDMX-CSV.");
        }
    }

    static boolean isHeader(List<String> cells) {
        return cells.size() > 1 && cells.get(0).toLowerCase(Locale.ROOT).contains("geo\\time");
    }

    @Override
    public String format() {
        return "Eurostat, TSV";
    }

    @Override
    public boolean row(long line, List<String> cells) {
        if (flow == null) {
            return false;
        }
        List<String> codes = List.of(cells.get(0).split(",", -1));
        if (codes.size() != dimensions.size() || cells.size() != periods.size() + 1) {
            sieve.refuse(
                    line,
                    "",
                    cells.get(0),
                    "The row has " + cells.size() + " columns and " + codes.size() + " dimensions, the header "
                            + (periods.size() + 1) + " and " + dimensions.size() + ".",
                    "Download the file again: it was changed.");
            return true;
        }
        Map<String, String> at = new HashMap<>();
        for (int i = 0; i < dimensions.size(); i++) {
            at.put(dimensions.get(i).strip(), codes.get(i).strip());
        }
        Optional<Publishers.Slice> slice = flow.figures().stream()
                .filter(s -> s.matches(column -> at.getOrDefault(column, "")))
                .findFirst();
        if (slice.isEmpty()) {
            sieve.skip("other rows of " + flow.id());
            return true;
        }
        String party = publishers.party(at.getOrDefault(flow.area(), ""));
        for (int i = 0; i < periods.size(); i++) {
            take(
                    line,
                    flow,
                    slice.get(),
                    party,
                    periods.get(i),
                    cells.get(i + 1).strip());
        }
        return true;
    }

    private void take(
            long line, Publishers.Dataflow from, Publishers.Slice slice, String party, String period, String cell) {
        int space = cell.indexOf(' ');
        String value = space < 0 ? cell : cell.substring(0, space);
        if (ObservationFlags.isMissing(value)) {
            sieve.skip("empty cell");
            return;
        }
        sieve.takePublished(RawFigure.published(
                line,
                new RawFigure.Names(from.area(), from.id(), from.id(), period, period),
                party,
                slice.indicator(),
                slice.breakdown(),
                period,
                value,
                from.source(),
                space < 0 ? "" : ObservationFlags.note(cell.substring(space))));
    }
}
