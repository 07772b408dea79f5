package org.pledgewatch.desk.calls;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Figures that a program sends as JSON, as a file of ours: so one reading checks them all. */
final class SentFigures {

    private static final List<String> COLUMNS =
            List.of("party", "indicator", "breakdown", "period", "value", "source", "source_url", "note");
    private static final Set<String> KNOWN = Set.copyOf(COLUMNS);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final byte[] csv;
    /** The line on which each item of an array stands; none of a file. */
    private final List<Integer> items;

    private SentFigures(byte[] csv, List<Integer> items) {
        this.csv = csv.clone();
        this.items = List.copyOf(items);
    }

    byte[] csv() {
        return csv.clone();
    }

    static SentFigures ofCsv(byte[] body) {
        return new SentFigures(body, List.of());
    }

    /** @throws IllegalArgumentException if it is not an array of objects with our fields, as text or numbers */
    static SentFigures ofJson(byte[] body) {
        List<Map<String, Object>> items;
        try {
            items = JSON.readValue(body, new TypeReference<List<Map<String, Object>>>() {});
        } catch (JacksonException e) {
            throw new IllegalArgumentException("The body is not a JSON array of observations.", e);
        }
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord(COLUMNS);
        List<Integer> lines = new ArrayList<>();
        int line = 2;
        for (Map<String, Object> item : items) {
            List<String> cells =
                    COLUMNS.stream().map(column -> cell(item, column)).toList();
            csv.writeRecord(cells);
            lines.add(line);
            line += 1
                    + (int) String.join("", cells)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
        }
        return new SentFigures(text.toString().getBytes(StandardCharsets.UTF_8), lines);
    }

    /** A number would be a binary one: figures are sent as text, so that each is exact. */
    private static String cell(Map<String, Object> item, String column) {
        for (String name : item.keySet()) {
            if (!KNOWN.contains(name)) {
                throw new IllegalArgumentException(
                        "There is no field \"" + name + "\": name it one of " + String.join(", ", COLUMNS) + ".");
            }
        }
        Object value = item.get(column);
        if (value == null) {
            return "";
        }
        if (!(value instanceof String text)) {
            throw new IllegalArgumentException(
                    "The field \"" + column + "\" must be a string, as \"1234.5\", so that it is exact.");
        }
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Where a refused cell stands. */
    String pointer(long line, String column) {
        if (items.isEmpty()) {
            return "#line-" + line + "/" + column;
        }
        int at = Collections.binarySearch(items, (int) line);
        return "#/" + Math.max(0, at < 0 ? -at - 2 : at) + (column.isEmpty() ? "" : "/" + column);
    }
}
