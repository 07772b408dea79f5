package org.pledgewatch.fairshare.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pledgewatch.reference.Period;

class SplitAndTargetTest {

    private static final Target TEN_PERCENT =
            new Target.PartOf("ten-percent", "10 %", new BigDecimal("0.10"), "refugees", "world", 1, "Survey");

    @Test
    void tenPercentOfTheRefugeesAtTheEndOfTheYearBeforeRoundedDown() {
        Tables tables = new Tables().with("refugees", "world", 2022, "29429078");

        Target.Amount amount = TEN_PERCENT.in(2023, tables.figures());

        assertThat(amount.people()).isEqualTo(2_942_907);
        assertThat(amount.base()).isEqualByComparingTo("29429078");
        assertThat(amount.baseYear()).isEqualTo(2022);
        assertThat(amount.observations()).containsExactly(1L);
    }

    @Test
    void aStockOnTheLastDayOfTheYearIsTheYearsFigure() {
        Tables tables = new Tables().with("refugees", "world", Period.day(LocalDate.of(2022, 12, 31)), "1000");

        assertThat(TEN_PERCENT.in(2023, tables.figures()).people()).isEqualTo(100);
    }

    @Test
    void withoutTheBaseThereIsNoTarget() {
        assertThatExceptionOfType(FairShareUnavailable.class)
                .isThrownBy(() -> TEN_PERCENT.in(2030, new Tables().figures()))
                .withMessage(
                        "The target ten-percent for 2030 needs refugees of world in 2029, and there is no such figure:"
                                + " choose another year or target.")
                .matches(e -> e.why() == FairShareUnavailable.Why.NO_TARGET);
    }

    @Test
    void projectedNeedsAreOfTheYearItself() {
        Target needs = new Target.PartOf("needs", "Needs", BigDecimal.ONE, "needs", "world", 0, "UNHCR");
        Tables tables = new Tables().with("needs", "world", 2023, "2003982");

        assertThat(needs.in(2023, tables.figures()).people()).isEqualTo(2_003_982);
        assertThat(needs.years(tables.figures())).containsExactly(2023);
    }

    @Test
    void aYearlyGoalIsOfItsYearsAndOfNoOther() {
        Target goal = new Target.Yearly("goal", "Goal", new TreeMap<>(Map.of(2020, 70_000L, 2026, 120_000L)), "UNHCR");
        YearlyFigures none = new Tables().figures();

        assertThat(goal.in(2020, none).people()).isEqualTo(70_000);
        assertThat(goal.years(none)).containsExactly(2020, 2026);
        assertThatExceptionOfType(FairShareUnavailable.class)
                .isThrownBy(() -> goal.in(2021, none))
                .withMessage("The target goal is known for 2020, 2026 and not for 2021: choose another year or target.")
                .matches(e -> e.why() == FairShareUnavailable.Why.NO_TARGET);
    }

    @Test
    void aTargetBelowZeroIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Target.Fixed("odd", "Odd", -1, "Nobody"))
                .withMessageContaining("not -1");
    }

    @Test
    void partsOfASplitAddUpByLargestRemainder() {
        Split survey = split(2, 1);

        assertThat(survey.parts(100)).containsEntry("one", 67L).containsEntry("two", 33L);
        assertThat(survey.parts(1)).containsEntry("one", 1L).containsEntry("two", 0L);
        assertThat(survey.parts(0)).containsEntry("one", 0L).containsEntry("two", 0L);
    }

    @Test
    void partsOfEverySplitAddUp() {
        Random random = new Random(7);
        for (int trial = 0; trial < 500; trial++) {
            long people = random.nextInt(5_000_000);
            Split split = split(1 + random.nextInt(9), 1 + random.nextInt(9));

            assertThat(split.parts(people).values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(people);
        }
    }

    @Test
    void anUnknownChannelIsRefusedWithTheOnesThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> split(2, 1).channel("three"))
                .withMessage("The split split has no channel \"three\": choose one of one, two.");
    }

    private static Split split(int one, int two) {
        return new Split(
                "split",
                "Split",
                List.of(new Split.Channel("one", one, Set.of("arrivals")), new Split.Channel("two", two, Set.of())),
                "This test");
    }
}
