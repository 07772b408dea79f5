package org.pledgewatch.studio;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.pictures.Atlas;
import org.pledgewatch.pictures.Topology;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads world-atlas's TopoJSON (Natural Earth, public domain; ISC) and our table of places. */
final class AtlasFile {

    private static final String SHAPES = "atlas/countries-110m.json";
    private static final String PLACES = "atlas/places.csv";

    private AtlasFile() {}

    static Atlas read() throws IOException {
        return Atlas.of(topology(), places());
    }

    private static Topology topology() throws IOException {
        try (InputStream file = new ClassPathResource(SHAPES).getInputStream()) {
            JsonNode root = JsonMapper.shared().readTree(file);
            List<Topology.Line> lines = new ArrayList<>();
            root.path("arcs").forEach(line -> lines.add(line(line)));
            List<Topology.Shape> shapes = new ArrayList<>();
            root.path("objects").path("countries").path("geometries").forEach(shape -> shapes.add(shape(shape)));
            return new Topology(grid(root.path("transform")), lines, shapes);
        }
    }

    private static Topology.Grid grid(JsonNode transform) {
        JsonNode origin = transform.path("translate");
        JsonNode scale = transform.path("scale");
        return new Topology.Grid(
                billionths(origin.path(0)),
                billionths(origin.path(1)),
                billionths(scale.path(0)),
                billionths(scale.path(1)));
    }

    private static long billionths(JsonNode degrees) {
        return degrees.decimalValue().movePointRight(9).longValue();
    }

    /** Each point is told from the one before. */
    private static Topology.Line line(JsonNode line) {
        List<Topology.Point> points = new ArrayList<>();
        int x = 0;
        int y = 0;
        for (JsonNode step : line) {
            x += step.path(0).intValue();
            y += step.path(1).intValue();
            points.add(new Topology.Point(x, y));
        }
        return new Topology.Line(points);
    }

    private static Topology.Shape shape(JsonNode shape) {
        List<List<Integer>> rings = new ArrayList<>();
        boolean several = shape.path("type").stringValue("").equals("MultiPolygon");
        for (JsonNode part : several ? shape.path("arcs") : List.of(shape.path("arcs"))) {
            for (JsonNode ring : part) {
                List<Integer> lines = new ArrayList<>();
                ring.forEach(line -> lines.add(line.intValue()));
                rings.add(lines);
            }
        }
        String name = shape.path("properties").path("name").stringValue("");
        return new Topology.Shape(shape.path("id").stringValue(name), rings);
    }

    private static List<Atlas.Place> places() throws IOException {
        try (InputStream file = new ClassPathResource(PLACES).getInputStream();
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(file)) {
            return rows.stream()
                    .map(row -> new Atlas.Place(
                            row.getField("code"),
                            row.getField("shape"),
                            decimal(row.getField("longitude")),
                            decimal(row.getField("latitude"))))
                    .toList();
        }
    }

    private static @Nullable BigDecimal decimal(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
