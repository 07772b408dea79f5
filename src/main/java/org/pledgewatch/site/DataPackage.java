package org.pledgewatch.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.fairshare.IssuedReport.YearBefore;
import org.pledgewatch.fairshare.formula.Workings;
import org.pledgewatch.scoreboard.FigureFacts;
import org.pledgewatch.scoreboard.SourceLine;
import tools.jackson.databind.json.JsonMapper;

/**
 * A year's report as a Frictionless Data package: the table, the figures it rests on, and a description of both with
 * types, sources and how to cite it. The same report has the same bytes.
 *
 * @param names of the parties by code
 * @param figures that the report rests on
 * @param address of its page
 */
record DataPackage(
        Workings workings,
        Map<String, String> names,
        List<FigureFacts> figures,
        List<SourceLine> sources,
        Instant until,
        String address) {

    private static final LocalDateTime WHEN = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final List<String> FIGURES =
            List.of("id", "party", "indicator", "period", "value", "unit", "publisher", "source", "link");
    private static final List<String> TEXTS = List.of(
            "party",
            "name",
            "verdict",
            "reporting",
            "whatever_the_formula",
            "indicator",
            "period",
            "unit",
            "publisher",
            "source",
            "link");
    private static final List<String> WHOLE = List.of("quota", "next_year", "quota_before", "id");

    byte[] zip() {
        String shares = text(ReportCsv.of(
                        new FairShareFacts(workings.report(), workings.sensitivity(), YearBefore.of(workings.before())),
                        names)
                .getBody());
        String used = text(Csv.of(
                        "figures",
                        FIGURES,
                        figures,
                        f -> Csv.row(
                                f.id(),
                                f.party(),
                                f.indicator(),
                                f.period(),
                                f.value(),
                                f.unit(),
                                f.source().publisher(),
                                f.source().title(),
                                f.whereToLook()))
                .getBody());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "datapackage.json", description(shares));
            add(zip, "fair-share.csv", shares);
            add(zip, "figures.csv", used);
        } catch (IOException e) {
            throw new UncheckedIOException("Packing in memory failed.", e);
        }
        return bytes.toByteArray();
    }

    private static String text(@Nullable String body) {
        return Objects.requireNonNull(body);
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(WHEN);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String description(String shares) {
        int year = workings.report().year();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("profile", "tabular-data-package");
        all.put("name", "pledgewatch-fair-share-" + year);
        all.put("title", "Fair shares of refugee resettlement, " + year);
        all.put("homepage", address);
        all.put("created", until.toString());
        all.put(
                "citation",
                "Pledgewatch, Fair shares of " + year + ", with what was recorded until " + until + ". " + address);
        all.put("scenario", workings.report().scenario());
        all.put("sources", sources.stream().map(DataPackage::source).toList());
        all.put(
                "resources",
                List.of(
                        resource("fair-share", List.of(shares.split("\r\n", 2)[0].split(","))),
                        resource("figures", FIGURES)));
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }

    private static Map<String, Object> source(SourceLine line) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("title", line.publisher() + ": " + line.title());
        if (line.link() != null) {
            source.put("path", line.link());
        }
        return source;
    }

    private static Map<String, Object> resource(String name, List<String> columns) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", name);
        resource.put("path", name + ".csv");
        resource.put("profile", "tabular-data-resource");
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put(
                "schema",
                Map.of("fields", columns.stream().map(DataPackage::field).toList()));
        return resource;
    }

    private static Map<String, String> field(String column) {
        Map<String, String> field = new LinkedHashMap<>();
        field.put("name", column);
        boolean isText = TEXTS.contains(column) || column.startsWith("verdict_by_") || column.equals("verdict_before");
        field.put(
                "type",
                isText ? "string" : WHOLE.contains(column) || column.startsWith("place_by_") ? "integer" : "number");
        return field;
    }
}
