package org.pledgewatch.exchange.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which of the publishers' series are which of our indicators: settings, see publishers.yml.
 *
 * @param areas the publishers' own two-letter codes that are not ISO's, with ISO 3166-1 alpha-3
 */
@ConfigurationProperties("pledgewatch.publishers")
public record Publishers(
        @DefaultValue Map<String, String> areas,
        @DefaultValue List<WorldBankSeries> worldBank,
        @DefaultValue List<UnhcrField> unhcr,
        @DefaultValue List<Dataflow> dataflows) {

    /** A series of the World Bank, by its code. */
    public record WorldBankSeries(String code, String indicator, String source) {}

    /**
     * A column of UNHCR's statistics.
     *
     * @param columns its names in CSV files; in JSON it is {@code field}
     * @param world the indicator of its total over all states, where one is tracked
     */
    public record UnhcrField(
            String field,
            List<String> columns,
            String indicator,
            @Nullable String world,
            String source) {

        boolean isNamed(String column) {
            return field.equals(column) || columns.contains(column);
        }
    }

    /**
     * A table of the OECD or Eurostat.
     *
     * @param id what stands after the agency, as {@code DF_MIG_INT_PER}
     * @param area the column of the state
     */
    public record Dataflow(String id, String area, String source, List<Slice> figures) {}

    /**
     * The rows of a table that are one of our series.
     *
     * @param where conditions that all hold, as {@code reason=TOTAL citizen=TOTAL}; empty, every row
     */
    public record Slice(
            @DefaultValue("") String where,
            String indicator,
            @DefaultValue("") String breakdown) {

        boolean matches(UnaryOperator<String> cell) {
            if (where.isBlank()) {
                return true;
            }
            for (String condition : where.strip().split("\\s+", -1)) {
                int equals = condition.indexOf('=');
                if (!condition.substring(equals + 1).equals(cell.apply(condition.substring(0, equals)))) {
                    return false;
                }
            }
            return true;
        }
    }

    Optional<WorldBankSeries> worldBank(String code) {
        return worldBank.stream().filter(s -> s.code().equals(code)).findFirst();
    }

    /** The table of an SDMX id as {@code OECD.ELS.IMD:DSD_MIG_INT@DF_MIG_INT_PER(1.0)} or {@code ESTAT:TPS00170}. */
    Optional<Dataflow> dataflow(String id) {
        int version = id.indexOf('(');
        String name = (version < 0 ? id : id.substring(0, version));
        name = name.substring(Math.max(name.lastIndexOf(':'), name.lastIndexOf('@')) + 1);
        for (Dataflow flow : dataflows) {
            if (flow.id().equalsIgnoreCase(name)) {
                return Optional.of(flow);
            }
        }
        return Optional.empty();
    }

    /** The table whose id is part of a file's name, as {@code estat_tps00170.tsv}: its content does not say it. */
    Optional<Dataflow> dataflowOfFile(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return dataflows.stream()
                .filter(flow -> name.contains(flow.id().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The party's code of an area: ISO alpha-2 becomes alpha-3, everything else stays what it is. */
    String party(String area) {
        String own = areas.get(area);
        return own != null ? own : ALPHA3.getOrDefault(area, area);
    }

    private static final Map<String, String> ALPHA3 = alpha3();

    /** A code without an alpha-3 twin names no state. */
    private static Map<String, String> alpha3() {
        Map<String, String> codes = new HashMap<>();
        for (String alpha2 : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(alpha2).build();
            if (!country.getISO3Country().isEmpty()) {
                codes.put(alpha2, country.getISO3Country());
            }
        }
        return Map.copyOf(codes);
    }
}
