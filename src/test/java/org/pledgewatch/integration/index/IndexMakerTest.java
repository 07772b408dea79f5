package org.pledgewatch.integration.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgewatch.fairshare.formula.Tables;
import org.pledgewatch.reference.Period;

class IndexMakerTest {

    private static final Component LAW = component("law", 2, "treaty", true, null, "0", 1, "0", "2");
    private static final Component GRANTED = component("granted", 1, "granted", false, "asked", "10", 2, "0", "1");
    private static final Component WAITING = component("waiting", 1, "waiting", false, null, "0", 1, "100", "0");
    private static final List<BigDecimal> LEFT_OUT_OR_DOUBLED = List.of(BigDecimal.ZERO, new BigDecimal(2));

    /** Two states: A has ratified, grants half of what is asked, and lets 25 wait; B has not, grants all, 100 wait. */
    private final Tables tables = new Tables()
            .with("treaty", "AAA", Period.day(LocalDate.of(2001, 3, 4)), "2")
            .with("treaty", "BBB", Period.day(LocalDate.of(2015, 1, 1)), "0")
            .with("granted", 2021, "AAA 10, BBB 10")
            .with("granted", 2022, "AAA 20, BBB 40")
            .with("asked", 2021, "AAA 20, BBB 10")
            .with("asked", 2022, "AAA 40, BBB 40")
            .with("waiting", 2022, "AAA 25, BBB 100");

    @Test
    void partsAddUpToTheScoreByTheirWeights() {
        Index index = index(LAW, GRANTED, WAITING);

        Index.Line first = index.lines().get(0);
        assertThat(first.party()).isEqualTo("AAA");
        assertThat(first.parts()).extracting(Index.Part::value).containsExactly(dec("2"), dec("0.5"), dec("25"));
        assertThat(first.parts()).extracting(Index.Part::normalised).containsExactly(dec("1"), dec("0.5"), dec("0.75"));
        assertThat(first.parts())
                .extracting(Index.Part::points)
                .containsExactly(four("50"), four("12.5"), four("18.75"));
        assertThat(first.score()).isEqualTo(four("81.25"));
        assertThat(index.lines().get(1).score())
                .as("B: nothing in law, all granted, the worst wait")
                .isEqualTo(four("25"));
    }

    @Test
    void bandsReachFromTheLowestToTheHighestOfAllWays() {
        Index index = index(LAW, GRANTED);

        Index.Line a = index.lines().get(0);
        Index.Line b = index.lines().get(1);
        assertThat(a.score()).isEqualTo(four("83.3333"));
        assertThat(a.low()).as("by rank and without the law").isEqualTo(four("0"));
        assertThat(a.high()).as("without what is granted").isEqualTo(four("100"));
        assertThat(a.place()).isEqualTo(1);
        assertThat(a.worstPlace()).isEqualTo(2);
        assertThat(b.bestPlace()).isEqualTo(1);
        assertThat(declared(LAW, GRANTED).ways()).isEqualTo(15);
    }

    @Test
    void whoLacksAFigureIsNamedAndNeverEstimated() {
        tables.with("granted", 2022, "CCC 0").with("treaty", "CCC", Period.day(LocalDate.of(2023, 1, 1)), "2");

        Index index = index(LAW, GRANTED);

        assertThat(index.lines()).hasSize(2);
        assertThat(index.missing())
                .containsExactly(new Index.Missing(
                        "CCC",
                        List.of(
                                new Gap("law", Gap.Why.NO_FIGURE, "treaty", 2022),
                                new Gap("granted", Gap.Why.NO_FIGURE, "granted", 2021))));
    }

    @Test
    void aZeroIsAFigureAndTooFewToDivideByIsSaid() {
        tables.with("treaty", "CCC", Period.day(LocalDate.of(2020, 1, 1)), "0")
                .with("granted", 2021, "CCC 0")
                .with("granted", 2022, "CCC 0")
                .with("asked", 2021, "CCC 0")
                .with("asked", 2022, "CCC 9");

        assertThat(index(LAW, GRANTED).missing())
                .containsExactly(
                        new Index.Missing("CCC", List.of(new Gap("granted", Gap.Why.TOO_SMALL, "asked", 2022))));
    }

    @Test
    void withFewerPartiesThanAreNeededThereIsNoIndex() {
        IndexMaker maker = new IndexMaker(
                new Declared(List.of(LAW, GRANTED), Normalisation.RANK, LEFT_OUT_OR_DOUBLED, 2000, 3, "Test"),
                tables::series,
                year -> Set.of("AAA", "BBB"));

        assertThat(maker.index(2022)).isEmpty();
        assertThat(maker.years(2024)).isEmpty();
        assertThat(maker(LAW, GRANTED).years(2024)).containsExactly(2022);
    }

    @Test
    void equalsShareAPlace() {
        tables.with("treaty", "CCC", Period.day(LocalDate.of(2001, 1, 1)), "2")
                .with("waiting", 2022, "CCC 25")
                .with("treaty", "DDD", Period.day(LocalDate.of(2001, 1, 1)), "0")
                .with("waiting", 2022, "DDD 50");

        assertThat(index(LAW, WAITING).lines()).extracting(Index.Line::place).containsExactly(1, 1, 3, 4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyScoreLiesInItsBandAndEveryPartInItsBounds(long seed) {
        Random random = new Random(seed);
        Tables many = new Tables();
        Set<String> parties = new TreeSet<>();
        for (int i = 0; i < 40; i++) {
            String party = "P" + (char) ('A' + i / 26) + (char) ('A' + i % 26);
            parties.add(party);
            many.with("treaty", party, Period.day(LocalDate.of(2000, 1, 1)), String.valueOf(random.nextInt(3)));
            many.with("waiting", party, 2022, String.valueOf(random.nextInt(200)));
        }
        Index index = new IndexMaker(declared(LAW, WAITING), many::series, year -> parties)
                .index(2022)
                .orElseThrow();

        assertThat(index.lines()).hasSize(40).allSatisfy(line -> {
            assertThat(line.score()).isBetween(line.low(), line.high());
            assertThat(line.place()).isBetween(line.bestPlace(), line.worstPlace());
            assertThat(line.parts())
                    .allSatisfy(part -> assertThat(part.normalised()).isBetween(BigDecimal.ZERO, BigDecimal.ONE));
            BigDecimal sum = line.parts().stream().map(Index.Part::points).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(line.score().subtract(sum).abs()).isLessThan(dec("0.0002"));
        });
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> component("odd", 1, "treaty", false, null, "0", 1, "1", "1"))
                .withMessage("The best and the worst of the component odd must differ.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> declared(LAW))
                .withMessage("An index is made of two components or more: name them.");
    }

    private Index index(Component... components) {
        return maker(components).index(2022).orElseThrow();
    }

    private IndexMaker maker(Component... components) {
        return new IndexMaker(
                declared(components),
                tables::series,
                year -> tables.series("treaty").keySet());
    }

    private static Declared declared(Component... components) {
        return new Declared(List.of(components), Normalisation.GOALPOSTS, LEFT_OUT_OR_DOUBLED, 2000, 2, "Test");
    }

    private static Component component(
            String code,
            int parts,
            String indicator,
            boolean latest,
            @Nullable String per,
            String perAtLeast,
            int years,
            String worst,
            String best) {
        return new Component(
                code,
                code,
                parts,
                List.of(indicator),
                latest,
                per,
                new BigDecimal(perAtLeast),
                BigDecimal.ONE,
                years,
                new BigDecimal(worst),
                new BigDecimal(best),
                "Test");
    }

    private static BigDecimal dec(String number) {
        return new BigDecimal(number).setScale(6);
    }

    private static BigDecimal four(String number) {
        return new BigDecimal(number).setScale(4);
    }
}
