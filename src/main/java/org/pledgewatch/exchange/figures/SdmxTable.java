package org.pledgewatch.exchange.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * SDMX-CSV as the OECD's Data Explorer and Eurostat give it: a row for each observation, a column for each dimension.
 */
final class SdmxTable implements PublishedTable {

    private static final List<String> DATAFLOW = List.of("STRUCTURE_ID", "DATAFLOW");
    private static final String PERIOD = "TIME_PERIOD";
    private static final String VALUE = "OBS_VALUE";
    private static final List<String> FLAG = List.of("OBS_STATUS", "OBS_FLAG");
    private static final String MULTIPLIER = "UNIT_MULT";

    private final Publishers publishers;
    private final FigureSieve sieve;
    private final Map<String, Integer> at = new HashMap<>();
    private final int width;

    SdmxTable(List<String> header, Publishers publishers, FigureSieve sieve) {
        this.publishers = publishers;
        this.sieve = sieve;
        this.width = header.size();
        for (int i = 0; i < width; i++) {
            at.putIfAbsent(header.get(i).strip(), i);
        }
    }

    static boolean isHeader(List<String> cells) {
        return cells.contains(PERIOD) && cells.contains(VALUE) && cells.stream().anyMatch(DATAFLOW::contains);
    }

    @Override
    public String format() {
        return "SDMX (OECD or Eurostat), CSV";
    }

    @Override
    public boolean row(long line, List<String> cells) {
        if (!sieve.isWhole(line, cells, width)) {
            return true;
        }
        String id = cell(cells, at.containsKey(DATAFLOW.get(0)) ? DATAFLOW.get(0) : DATAFLOW.get(1));
        Optional<Publishers.Dataflow> flow = publishers.dataflow(id);
        if (flow.isEmpty()) {
            sieve.skip("table " + id);
            return true;
        }
        for (Publishers.Slice slice : flow.get().figures()) {
            if (slice.matches(column -> cell(cells, column))) {
                take(line, cells, flow.get(), slice);
                return true;
            }
        }
        sieve.skip("other rows of " + flow.get().id());
        return true;
    }

    private void take(long line, List<String> cells, Publishers.Dataflow flow, Publishers.Slice slice) {
        String value = cell(cells, VALUE);
        String multiplier = cell(cells, MULTIPLIER);
        if (ObservationFlags.isMissing(value)) {
            sieve.skip("empty cell");
        } else if (!multiplier.isEmpty() && !multiplier.equals("0")) {
            sieve.refuse(
                    line,
                    MULTIPLIER,
                    multiplier,
                    "The values are in powers of ten, not in units.",
                    "Download the table in units.");
        } else {
            sieve.takePublished(RawFigure.published(
                    line,
                    new RawFigure.Names(flow.area(), flow.id(), flow.id(), PERIOD, VALUE),
                    publishers.party(cell(cells, flow.area())),
                    slice.indicator(),
                    slice.breakdown(),
                    cell(cells, PERIOD),
                    value,
                    flow.source(),
                    ObservationFlags.note(flag(cells))));
        }
    }

    private String flag(List<String> cells) {
        return FLAG.stream()
                .filter(at::containsKey)
                .findFirst()
                .map(column -> cell(cells, column))
                .orElse("");
    }

    private String cell(List<String> cells, String column) {
        Integer index = at.get(column);
        return index == null ? "" : cells.get(index).strip();
    }
}
