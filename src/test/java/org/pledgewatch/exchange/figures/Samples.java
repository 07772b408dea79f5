package org.pledgewatch.exchange.figures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pledgewatch.observations.IndicatorEntry;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Indicator;
import org.pledgewatch.reference.PeriodLength;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.unit.DataSize;

/** Files as they are given, read with a handful of parties and indicators. */
final class Samples {

    static final String HEADER = "party,indicator,breakdown,period,value,source,source_url,note\n";
    static final ReadLimits LIMITS = new ReadLimits(DataSize.ofMegabytes(20), DataSize.ofMegabytes(50), 100_000, 1000);
    static final Set<String> PARTIES =
            Set.of("CAN", "USA", "DEU", "FRA", "AUT", "GRC", "GBR", "BEL", "world", "eu-27", "icmc");
    static final List<IndicatorEntry> INDICATORS = Stream.of(
                    indicator("population", "people", Indicator.Kind.STOCK, PeriodLength.YEAR, "0", "20000000000"),
                    indicator("gdp", "US$", Indicator.Kind.FLOW, PeriodLength.YEAR, "0", null),
                    indicator("balance", "US$", Indicator.Kind.FLOW, PeriodLength.YEAR, null, null),
                    indicator("refugees-hosted", "people", Indicator.Kind.STOCK, PeriodLength.YEAR, "0", null),
                    indicator("refugees-mandate", "people", Indicator.Kind.STOCK, PeriodLength.YEAR, "0", null),
                    indicator(
                            "resettlement-arrivals", "people", Indicator.Kind.FLOW, PeriodLength.YEAR, "0", "5000000"),
                    indicator(
                            "worker-visas",
                            "people",
                            Indicator.Kind.FLOW,
                            PeriodLength.YEAR,
                            "0",
                            null,
                            "category=work-permanent",
                            "category=seasonal"),
                    indicator("family-visas", "people", Indicator.Kind.FLOW, PeriodLength.YEAR, "0", null),
                    indicator("first-permits", "people", Indicator.Kind.FLOW, PeriodLength.YEAR, "0", null),
                    indicator("asylum-monthly", "people", Indicator.Kind.FLOW, PeriodLength.MONTH, "0", null),
                    indicator("stage-icrmw", "stage", Indicator.Kind.STAGE, PeriodLength.DAY, "0", "3"))
            .toList();

    static final LocalDate LATEST = LocalDate.of(2026, 11, 23);

    private Samples() {}

    static IndicatorEntry indicator(
            String code,
            String unit,
            Indicator.Kind kind,
            PeriodLength length,
            String lower,
            String upper,
            String... breakdowns) {
        return new IndicatorEntry(
                new Indicator(code, code, unit, Indicator.Direction.NEUTRAL, kind, length, 180),
                lower == null ? null : new BigDecimal(lower),
                upper == null ? null : new BigDecimal(upper),
                null,
                Stream.of(breakdowns).map(Breakdown::of).toList());
    }

    static KnownCodes known() {
        Map<String, IndicatorEntry> indicators =
                INDICATORS.stream().collect(Collectors.toMap(e -> e.indicator().code(), Function.identity()));
        return KnownCodes.of(PARTIES, indicators);
    }

    static Publishers publishers() {
        try {
            var source = new YamlPropertySourceLoader()
                    .load("publishers", new ClassPathResource("publishers.yml"))
                    .get(0);
            return new Binder(ConfigurationPropertySources.from(source))
                    .bind("pledgewatch.publishers", Publishers.class)
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadResult read(String text) {
        return read("sample.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    static ReadResult read(String name, byte[] bytes) {
        return read(name, new ByteArrayInputStream(bytes), LIMITS);
    }

    static ReadResult read(String name, InputStream in, ReadLimits limits) {
        return new FigureReader(publishers()).read(in, new FigureSieve(name, known(), limits, new HashMap<>(), LATEST));
    }

    /** The rows as {@code party indicator breakdown period value source note}, for reading in a test. */
    static List<String> said(ReadResult result) {
        return result.rows().stream()
                .map(r -> Stream.of(
                                r.party(),
                                r.indicator(),
                                r.breakdown().code(),
                                r.period().label(),
                                r.value() == null ? "retract" : r.value().toPlainString(),
                                r.source(),
                                r.note())
                        .filter(s -> s != null && !s.isEmpty())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    /** The refusals as {@code line|column|value}. */
    static List<String> places(ReadResult result) {
        return result.refusals().stream()
                .map(r -> r.line() + "|" + r.column() + "|" + r.value())
                .toList();
    }
}
