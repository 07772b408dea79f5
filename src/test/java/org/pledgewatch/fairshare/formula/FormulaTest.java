package org.pledgewatch.fairshare.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Keys. All figures are invented for the arithmetic. */
class FormulaTest {

    private static final int YEAR = 2023;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal TWO_FIFTHS = new BigDecimal("0.4");

    @Test
    void aKeyIsTheFigureOfTheYearBefore() {
        Tables tables = new Tables()
                .with("gni", 2021, "CAN 1, FRA 1")
                .with("gni", 2022, "CAN 300.25, FRA 99.75")
                .with("gni", 2023, "CAN 9, FRA 9");

        KeyTable table = formula(new KeyRule.Proportional("gni"), 0).keys(pool("CAN", "FRA"), YEAR, tables.figures());

        assertThat(table.keyYear()).isEqualTo(2022);
        assertThat(table.keys().key("CAN")).isEqualByComparingTo("300.25");
        assertThat(table.keys().sum()).isEqualByComparingTo("400");
        assertThat(table.keys().share("CAN")).isEqualByComparingTo("0.750625");
        assertThat(table.sourcesOf("CAN")).containsExactly(3L);
    }

    @Test
    void aStateWithoutAFigureIsExcludedByNameAndTheOthersShareTheWhole() {
        Tables tables = new Tables().with("gni", 2022, "CAN 1, FRA 3").with("gni", 2021, "CUB 5");

        KeyTable table =
                formula(new KeyRule.Proportional("gni"), 0).keys(pool("CAN", "CUB", "FRA"), YEAR, tables.figures());

        assertThat(table.excluded()).containsExactly(new Exclusion("CUB", Exclusion.Why.NO_FIGURE, "gni", 2022));
        assertThat(table.keys().share("FRA")).isEqualByComparingTo("0.75");
    }

    @Test
    void aZeroIsAFigureAndANegativeOneIsNoKey() {
        Tables tables = new Tables().with("gni", 2022, "CAN 1, FRA 0, CUB -2");

        KeyTable table =
                formula(new KeyRule.Proportional("gni"), 0).keys(pool("CAN", "CUB", "FRA"), YEAR, tables.figures());

        assertThat(table.keys().parties()).containsExactly("CAN", "FRA");
        assertThat(table.excluded()).containsExactly(new Exclusion("CUB", Exclusion.Why.NEGATIVE_FIGURE, "gni", 2022));
    }

    @Test
    void aFigureIsCarriedForwardOnlyAsFarAsDeclaredAndThenMarked() {
        Tables tables = new Tables()
                .with("gni", 2022, "CAN 1")
                .with("gni", 2021, "SYR 2")
                .with("gni", 2020, "VEN 3");

        KeyTable table =
                formula(new KeyRule.Proportional("gni"), 1).keys(pool("CAN", "SYR", "VEN"), YEAR, tables.figures());

        assertThat(table.carried()).isEqualTo(Map.of("SYR", 2021));
        assertThat(table.keys().key("SYR")).isEqualByComparingTo("2");
        assertThat(table.excluded()).extracting(Exclusion::party).containsExactly("VEN");
    }

    @Test
    void anEqualKeyNeedsNoFigure() {
        KeyTable table =
                formula(new KeyRule.Same(), 0).keys(pool("CAN", "FRA", "NRU", "TUV"), YEAR, new Tables().figures());

        assertThat(table.keys().share("NRU")).isEqualByComparingTo("0.25");
        assertThat(table.excluded()).isEmpty();
    }

    /** COM(2015) 240: 0.4 p + 0.4 g + 0.1 a + 0.1 u. */
    @Test
    void theCommissionsKeyOfMay2015WeighsFourFactorsTwoOfThemInverse() {
        // p = 0.5 0.3 0.2; g = 0.4 0.4 0.2; applications a head 1, 2, 4 → a = 4/7 2/7 1/7; unemployed 5, 10, 10 % → u =
        // 1/2 1/4 1/4
        Keys keys = formula(ec(null, Map.of()), 0)
                .keys(pool("A", "B", "C"), YEAR, europe().figures())
                .keys();

        assertThat(keys.share("A")).isEqualByComparingTo("0.467142857143");
        assertThat(keys.share("B")).isEqualByComparingTo("0.333571428571");
        assertThat(keys.share("C")).isEqualByComparingTo("0.199285714286");
        assertThat(Apportionment.HAMILTON.apportion(keys, 1000, 0).byParty().values())
                .containsExactly(467L, 334L, 199L);
    }

    /** COM(2015) 450: a and u are at most 0.30 (p + g); the rest goes half by p, half by g. */
    @Test
    void theCommissionsKeyOfSeptember2015CapsTheCorrectionsAndGivesOutTheRest() {
        // every cap binds: a′ = u′ = 0.27 0.21 0.12; k = 0.414 0.322 0.184; the 0.08 left: 0.036 0.028 0.016
        Factor.Cap cap = new Factor.Cap(new BigDecimal("0.30"), List.of("population", "gdp"));

        Keys keys = formula(ec(cap, Map.of("population", HALF, "gdp", HALF)), 0)
                .keys(pool("A", "B", "C"), YEAR, europe().figures())
                .keys();

        assertThat(keys.key("A")).isEqualByComparingTo("0.45");
        assertThat(keys.key("B")).isEqualByComparingTo("0.35");
        assertThat(keys.key("C")).isEqualByComparingTo("0.20");
    }

    /** COM(2016) 270: half population, half GDP. */
    @Test
    void theDublinIvKeyIsHalfPopulationAndHalfGdp() {
        Keys keys = formula(new Weighted(List.of(factor("population", HALF), factor("gdp", HALF)), Map.of()), 0)
                .keys(pool("A", "B", "C"), YEAR, europe().figures())
                .keys();

        assertThat(keys.share("A")).isEqualByComparingTo("0.45");
        assertThat(keys.share("B")).isEqualByComparingTo("0.35");
        assertThat(keys.share("C")).isEqualByComparingTo("0.20");
    }

    @Test
    void aYearWithoutAsylumFiguresIsZeroButNeverHavingAnyExcludes() {
        Tables tables = europe().with("population", 2022, "D 10")
                .with("gdp", 2022, "D 10")
                .with("jobless", 2022, "D 5");

        KeyTable table = formula(ec(null, Map.of()), 0).keys(pool("A", "B", "C", "D"), YEAR, tables.figures());

        assertThat(table.excluded()).containsExactly(new Exclusion("D", Exclusion.Why.NO_FIGURE, "applications", 2022));
        assertThat(table.keys().share("A")).isEqualByComparingTo("0.467142857143");
    }

    @Test
    void theInverseOfZeroExcludes() {
        Tables tables = europe().with("population", 2022, "D 10")
                .with("gdp", 2022, "D 10")
                .with("jobless", 2022, "D 0")
                .with("applications", 2022, "D 1");

        KeyTable table = formula(ec(null, Map.of()), 0).keys(pool("A", "D"), YEAR, tables.figures());

        assertThat(table.excluded())
                .containsExactly(new Exclusion("D", Exclusion.Why.DIVISION_BY_ZERO, "jobless", 2022));
    }

    @Test
    void withoutAnyFigureOfAFactorEverybodyIsExcluded() {
        Tables tables = new Tables().with("population", 2022, "A 1, B 2").with("gdp", 2022, "A 1, B 1");

        KeyTable table = formula(ec(null, Map.of()), 0).keys(pool("A", "B"), YEAR, tables.figures());

        assertThat(table.keys().parties()).isEmpty();
        assertThat(table.excluded()).hasSize(2);
    }

    @Test
    void weightsThatDoNotAddUpAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Weighted(List.of(factor("population", HALF), factor("gdp", TWO_FIFTHS)), Map.of()))
                .withMessage("The weights of the factors add up to 0.9, not to 1.");
    }

    @Test
    void aCapOrARestThatNamesNoFactorIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Weighted(List.of(factor("population", BigDecimal.ONE)), Map.of("gdp", BigDecimal.ONE)))
                .withMessageContaining("The rest names \"gdp\"");
    }

    @Test
    void capacityIsCreditedWithTheRefugeesHostedUpToThePercentile() {
        Tables tables = new Tables();
        for (int i = 0; i < 10; i++) {
            tables.with("gni", "S" + i, 2022, "100").with("hosted", "S" + i, 2022, String.valueOf(i));
        }

        Keys keys = formula(new Credited("gni", "hosted", new BigDecimal("0.90")), 0)
                .keys(pool("S0", "S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9"), YEAR, tables.figures())
                .keys();

        assertThat(keys.key("S0")).isEqualByComparingTo("100");
        assertThat(keys.key("S1")).isEqualByComparingTo("87.5");
        assertThat(keys.key("S7")).isEqualByComparingTo("12.5");
        assertThat(keys.key("S8")).isZero();
        assertThat(keys.key("S9")).isZero();
    }

    @Test
    void whereHardlyAnyoneHostsThereIsNoCredit() {
        Tables tables = new Tables().with("gni", 2022, "A 5, B 3").with("hosted", 2022, "A 0, B 0");

        Keys keys = formula(new Credited("gni", "hosted", new BigDecimal("0.90")), 0)
                .keys(pool("A", "B"), YEAR, tables.figures())
                .keys();

        assertThat(keys.key("A")).isEqualByComparingTo("5");
        assertThat(keys.key("B")).isEqualByComparingTo("3");
    }

    @Test
    void whoeverLacksTheHostedFigureIsExcludedFromCredit() {
        Tables tables = new Tables().with("gni", 2022, "A 5, B 3").with("hosted", 2022, "A 2");

        KeyTable table = formula(new Credited("gni", "hosted", new BigDecimal("0.90")), 0)
                .keys(pool("A", "B"), YEAR, tables.figures());

        assertThat(table.excluded()).containsExactly(new Exclusion("B", Exclusion.Why.NO_FIGURE, "hosted", 2022));
    }

    @Test
    void weightedSharesAddUpToOneWhateverTheFigures() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Tables tables = new Tables();
            TreeMap<String, String> parties = new TreeMap<>();
            for (int i = 0; i < 1 + random.nextInt(30); i++) {
                String party = "P" + i;
                parties.put(party, party);
                for (String indicator : List.of("population", "gdp", "jobless", "applications")) {
                    tables.with(indicator, party, 2022, String.valueOf(1 + random.nextInt(1_000_000)));
                }
            }
            Factor.Cap cap = new Factor.Cap(new BigDecimal("0.30"), List.of("population", "gdp"));
            Keys keys = formula(ec(cap, Map.of("population", HALF, "gdp", HALF)), 0)
                    .keys(Pool.of("p", YEAR, parties.keySet()), YEAR, tables.figures())
                    .keys();

            assertThat(keys.sum().subtract(BigDecimal.ONE).abs())
                    .as("seed %d", seed)
                    .isLessThan(new BigDecimal("1e-60"));
        }
    }

    private static Tables europe() {
        Tables tables = new Tables().with("gdp", 2022, "A 40, B 40, C 20").with("jobless", 2022, "A 5, B 10, C 10");
        for (int year = 2018; year <= 2022; year++) {
            tables.with("population", year, "A 50, B 30, C 20").with("applications", year, "A 40, B 60");
            tables.with("resettled", year, "A 10");
            if (year != 2020) {
                tables.with("applications", year, "C 100");
            }
        }
        return tables;
    }

    private static Weighted ec(Factor.Cap cap, Map<String, BigDecimal> rest) {
        return new Weighted(
                List.of(
                        factor("population", TWO_FIFTHS),
                        factor("gdp", TWO_FIFTHS),
                        new Factor(
                                "asylum",
                                TENTH,
                                List.of("applications", "resettled"),
                                Factor.Direction.INVERSE_SHARE,
                                5,
                                true,
                                "population",
                                cap),
                        new Factor(
                                "unemployment",
                                TENTH,
                                List.of("jobless"),
                                Factor.Direction.INVERSE_SHARE,
                                1,
                                false,
                                null,
                                cap)),
                rest);
    }

    private static Factor factor(String indicator, BigDecimal weight) {
        return new Factor(indicator, weight, List.of(indicator), Factor.Direction.SHARE, 1, false, null, null);
    }

    private static Formula formula(KeyRule rule, int carryForward) {
        return new Formula("made-up", "Made up", rule, carryForward, "This test");
    }

    private static Pool pool(String... members) {
        return Pool.of("pool", YEAR, Set.of(members));
    }
}
