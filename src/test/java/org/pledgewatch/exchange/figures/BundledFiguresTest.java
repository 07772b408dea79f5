package org.pledgewatch.exchange.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pledgewatch.observations.IndicatorEntry;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Indicator;
import org.pledgewatch.reference.PeriodLength;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.Yaml;

/** The figures that come with the software, read by the catalogue that comes with it. */
class BundledFiguresTest {

    private static final Set<String> parties = new HashSet<>();
    private static final Map<String, IndicatorEntry> indicators = new HashMap<>();
    private static final Set<String> sources = new HashSet<>();
    private static final Map<String, ReadResult> files = new HashMap<>();

    @BeforeAll
    static void readAll() throws IOException {
        for (Resource file : resources("classpath:catalogue/*.yml")) {
            try (InputStream in = file.getInputStream()) {
                Map<String, List<Map<String, Object>>> lists =
                        new Yaml().load(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                lists.getOrDefault("parties", List.of()).forEach(p -> parties.add((String) p.get("code")));
                lists.getOrDefault("sources", List.of()).forEach(s -> sources.add((String) s.get("code")));
                lists.getOrDefault("indicators", List.of())
                        .forEach(i -> indicators.put((String) i.get("code"), indicator(i)));
            }
        }
        Map<FigureSieve.Key, FigureSieve.Place> places = new HashMap<>();
        FigureReader reader = new FigureReader(Samples.publishers());
        for (Resource file : resources("classpath:figures/*.csv")) {
            String name = String.valueOf(file.getFilename());
            FigureSieve sieve =
                    new FigureSieve(name, KnownCodes.of(parties, indicators), Samples.LIMITS, places, Samples.LATEST);
            try (InputStream in = file.getInputStream()) {
                files.put(name, reader.read(in, sieve));
            }
        }
    }

    private static Resource[] resources(String pattern) throws IOException {
        return new PathMatchingResourcePatternResolver().getResources(pattern);
    }

    private static IndicatorEntry indicator(Map<String, Object> said) {
        Object breakdowns = said.getOrDefault("breakdowns", List.of());
        return new IndicatorEntry(
                new Indicator(
                        (String) said.get("code"),
                        (String) said.get("title"),
                        (String) said.get("unit"),
                        Indicator.Direction.valueOf((String) said.get("direction")),
                        Indicator.Kind.valueOf((String) said.get("kind")),
                        PeriodLength.valueOf((String) said.get("period-length")),
                        (Integer) said.get("lag-days")),
                bound(said.get("minimum")),
                bound(said.get("maximum")),
                null,
                ((List<?>) breakdowns)
                        .stream().map(b -> Breakdown.of(String.valueOf(b))).toList());
    }

    private static BigDecimal bound(Object said) {
        return said == null ? null : new BigDecimal(said.toString());
    }

    private static Stream<FigureRow> rows() {
        return files.values().stream().flatMap(file -> file.rows().stream());
    }

    private static BigDecimal value(String party, String indicator, String period) {
        return rows().filter(r -> r.party().equals(party)
                        && r.indicator().equals(indicator)
                        && r.breakdown().isTotal()
                        && r.period().label().equals(period))
                .map(FigureRow::value)
                .findFirst()
                .orElse(null);
    }

    @Test
    void everyRowIsTakenAndEverySourceIsInTheCatalogue() {
        assertThat(files).hasSizeGreaterThan(10);
        assertThat(files.values())
                .allSatisfy(file -> assertThat(file.refusals()).as(file.file()).isEmpty());
        assertThat(rows().count()).isGreaterThan(48_000);
        assertThat(rows().map(FigureRow::source)).isSubsetOf(sources);
    }

    @Test
    void theRowsOfAFileAreInOrderSoThatTwoVersionsCanBeCompared() {
        Comparator<FigureRow> order = Comparator.comparing(FigureRow::indicator)
                .thenComparing(FigureRow::party)
                .thenComparing(r -> r.breakdown().code())
                .thenComparing(FigureRow::period);
        assertThat(files.values()).allSatisfy(file -> {
            List<FigureRow> sorted = new ArrayList<>(file.rows());
            sorted.sort(order);
            assertThat(file.rows()).as(file.file()).isEqualTo(sorted);
        });
    }

    @Test
    void theFiguresThatVerdictsStandOnAreThePublishers() {
        assertThat(value("CAN", "resettlement-arrivals", "2016")).isEqualByComparingTo("46691");
        assertThat(value("world", "refugees-mandate", "2023")).isEqualByComparingTo("31637408");
        assertThat(value("eu-27", "resettlement-arrivals", "2020")).isEqualByComparingTo("8582");
        assertThat(value("USA", "us-refugee-admissions", "2021-10-01/2022-09-30"))
                .isEqualByComparingTo("25465");
    }

    @Test
    void aMissingTreatyRowIsStageZeroOnlyWhereThePublishersListIsComplete() {
        assertThat(value("CAN", "stage-icrmw", "2015-03-31")).isEqualByComparingTo("0");
        assertThat(value("CAN", "stage-icrmw", "2023-09-26")).isEqualByComparingTo("0");
        assertThat(value("IND", "stage-refugee-convention-1951", "2015-03-31")).isEqualByComparingTo("0");
        assertThat(value("SSD", "stage-refugee-convention-1951", "2018-12-31")).isEqualByComparingTo("2");
        assertThat(rows().filter(r -> r.indicator().startsWith("stage-ilo"))
                        .filter(r -> r.value() != null && r.value().signum() == 0))
                .isEmpty();
        assertThat(rows().filter(r -> r.indicator().equals("stage-ilo-c183"))).isEmpty();
    }

    @Test
    void aPartyOfAnEarlierListStaysOneAndCountsEqualTheOfficialOnes() {
        assertThat(parties("stage-refugee-convention-1951")).isEqualTo(146);
        assertThat(parties("stage-refugee-protocol-1967")).isEqualTo(147);
        assertThat(parties("stage-icrmw")).isEqualTo(59);
    }

    private static long parties(String indicator) {
        return rows().filter(r -> r.indicator().equals(indicator))
                .filter(r -> r.value() != null && r.value().intValue() == 2)
                .map(FigureRow::party)
                .distinct()
                .count();
    }

    @Test
    void peopleAndCasesAreNeverBothGivenForOneStateAndYear() {
        Set<String> seen = new HashSet<>();
        rows().filter(r -> r.indicator().startsWith("asylum-"))
                .forEach(r -> assertThat(seen.add(r.party() + r.indicator() + r.period()))
                        .as(r.toString())
                        .isTrue());
    }
}
