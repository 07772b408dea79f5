package org.pledgewatch.fairshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pledgewatch.fairshare.formula.Formula;
import org.pledgewatch.fairshare.formula.Keys;
import org.pledgewatch.fairshare.formula.Pool;
import org.pledgewatch.fairshare.formula.Presets;
import org.pledgewatch.fairshare.formula.Tables;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/**
 * The keys as they are declared against the percentages that the European Commission published in 2015. The inputs are
 * the same publishers' figures of the same years, but later versions than the Commission's, so they differ a little.
 */
class CommissionKeysTest {

    private static final int ADMISSIONS = 2015;
    private static final BigDecimal MEAN_DEVIATION = new BigDecimal("0.03");

    private final ApplicationContextRunner server = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(FairShareConfiguration.class);

    /** {@code most}: percentage points, and in which state it is so many. */
    @ParameterizedTest
    @CsvSource({
        "relocation-13-may, ec-2015-05, 25, 0.12, NLD",
        "relocation-27-may, ec-2015-05, 23, 0.13, NLD",
        "resettlement-27-may, ec-2015-05, 26, 0.23, GBR",
        "relocation-9-september, ec-2015-09, 22, 0.10, POL",
    })
    void everyStatesShareIsThePublishedOneButForALaterVersionOfTheInputs(
            String table, String formula, int states, BigDecimal most, String where) {
        SortedMap<String, BigDecimal> deviations = deviations(table, formula, inputs("-"));

        assertThat(deviations).hasSize(states);
        assertThat(deviations)
                .allSatisfy((state, deviation) ->
                        assertThat(deviation.abs()).as(state).isLessThanOrEqualTo(most));
        assertThat(largest(deviations)).isEqualTo(where);
        assertThat(mean(deviations)).isLessThan(MEAN_DEVIATION);
    }

    @Test
    void aYearWithoutAFigureCountsAsZeroOrCroatiasShareWouldBeHalfAPointTooSmall() {
        String meanOfItsOtherYears = "765";

        assertThat(deviations("relocation-13-may", "ec-2015-05", inputs("-")).get("HRV"))
                .isBetween(new BigDecimal("-0.01"), new BigDecimal("0.01"));
        assertThat(deviations("relocation-13-may", "ec-2015-05", inputs(meanOfItsOtherYears))
                        .get("HRV"))
                .isLessThan(new BigDecimal("-0.5"));
    }

    @Test
    void theKeyOfMayHasNoCapAndThatOfSeptemberHas() {
        assertThat(deviations("relocation-13-may", "ec-2015-09", inputs("-")).get("DEU"))
                .isGreaterThan(new BigDecimal("3"));
        assertThat(deviations("relocation-9-september", "ec-2015-05", inputs("-"))
                        .get("DEU"))
                .isLessThan(new BigDecimal("-3"));
    }

    /** Ours less the published percentage, of every state of which one is published. */
    private SortedMap<String, BigDecimal> deviations(String table, String formula, Tables inputs) {
        SortedMap<String, String> published = column("commission-2015-keys.csv", table);
        published.values().removeIf(String::isEmpty);
        Keys keys = declared(formula)
                .keys(Pool.of(table, ADMISSIONS, published.keySet()), ADMISSIONS, inputs.figures())
                .keys();
        SortedMap<String, BigDecimal> deviations = new TreeMap<>();
        published.forEach((state, percentage) -> {
            if (!percentage.equals("?")) {
                deviations.put(state, keys.share(state).movePointRight(2).subtract(new BigDecimal(percentage)));
            }
        });
        return deviations;
    }

    private Formula declared(String formula) {
        AtomicReference<Formula> declared = new AtomicReference<>();
        server.run(context -> declared.set(context.getBean(Presets.class).formula(formula)));
        return Objects.requireNonNull(declared.get());
    }

    /**
     * The key's year is 2014. GDP of 2013 stands in it, because the Commission took the newest there was.
     *
     * @param forNoApplicants what stands for a year without a figure of applicants; "-": nothing
     */
    private static Tables inputs(String forNoApplicants) {
        Tables tables = new Tables();
        String file = "commission-2015-inputs.csv";
        column(file, "gdp").forEach((state, value) -> tables.with("gdp", state, ADMISSIONS - 1, value));
        column(file, "unemployment").forEach((state, value) -> tables.with("unemployment", state, 2014, value));
        column(file, "population").forEach((state, values) -> years(tables, "population", state, values, "-"));
        column(file, "applicants")
                .forEach((state, values) -> years(tables, "asylum-applications", state, values, forNoApplicants));
        column(file, "resettled")
                .forEach((state, values) -> years(tables, "resettlement-arrivals", state, values, "-"));
        return tables;
    }

    private static void years(Tables tables, String indicator, String state, String values, String forNone) {
        int year = ADMISSIONS - 5;
        for (String value : values.split(" ")) {
            String stands = value.equals("-") ? forNone : value;
            if (!stands.equals("-")) {
                tables.with(indicator, state, year, stands);
            }
            year++;
        }
    }

    private static SortedMap<String, String> column(String file, String name) {
        List<String[]> lines = lines(file);
        int at = List.of(lines.get(0)).indexOf(name);
        SortedMap<String, String> column = new TreeMap<>();
        lines.subList(1, lines.size()).forEach(line -> column.put(line[0], line[at]));
        return column;
    }

    private static List<String[]> lines(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CommissionKeysTest.class.getResourceAsStream("/published/" + file)),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String largest(Map<String, BigDecimal> deviations) {
        return deviations.entrySet().stream()
                .max(Comparator.comparing(deviation -> deviation.getValue().abs()))
                .orElseThrow()
                .getKey();
    }

    private static BigDecimal mean(Map<String, BigDecimal> deviations) {
        return deviations.values().stream()
                .map(BigDecimal::abs)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(deviations.size()), MathContext.DECIMAL64);
    }
}
