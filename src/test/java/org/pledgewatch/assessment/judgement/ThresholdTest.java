package org.pledgewatch.assessment.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pledgewatch.assessment.judgement.Given.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pledgewatch.commitments.target.Threshold;
import org.pledgewatch.commitments.target.Threshold.Comparison;
import org.pledgewatch.commitments.target.Threshold.Measure;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Indicator.Kind;
import org.pledgewatch.reference.Period;
import org.pledgewatch.reference.PeriodLength;

class ThresholdTest {

    private static Given total(int value) {
        return promise(threshold(Comparison.AT_LEAST, value, Measure.TOTAL, null, false))
                .from("2016-01-01")
                .due("2019-12-31")
                .yearly("a", 180);
    }

    private static Given latest(Comparison comparison, int value, @Nullable String baseline, boolean keep) {
        return promise(threshold(comparison, value, Measure.LATEST, baseline, keep))
                .from("2016-01-01")
                .due("2019-12-31")
                .yearly("a", 180);
    }

    private static Threshold threshold(
            Comparison comparison, int value, Measure measure, @Nullable String baseline, boolean keep) {
        return new Threshold(
                "a",
                Breakdown.TOTAL,
                comparison,
                new BigDecimal(value),
                measure,
                baseline == null ? null : new BigDecimal(baseline),
                keep);
    }

    @Test
    void withoutAnyFigureItIsNotDueAndThenNeverReported() {
        Given given = total(100);

        assertThat(given.said("2016-01-01")).isEqualTo("NO_EVIDENCE FIGURES_NOT_DUE");
        assertThat(given.asOf("2016-01-01").reviewOn()).isEqualTo("2017-06-29");
        assertThat(given.said("2017-06-28")).isEqualTo("NO_EVIDENCE FIGURES_NOT_DUE");
        assertThat(given.said("2017-06-29")).isEqualTo("NO_EVIDENCE NEVER_REPORTED");
        assertThat(given.said("2019-12-31")).isEqualTo("NO_EVIDENCE NEVER_REPORTED");
        assertThat(given.said("2020-01-01")).isEqualTo("NO_EVIDENCE FIGURES_NOT_DUE");
        assertThat(given.said("2020-06-27")).isEqualTo("NO_EVIDENCE FIGURES_NOT_DUE");
        assertThat(given.said("2020-06-28")).isEqualTo("NO_EVIDENCE FIGURES_OVERDUE");
        assertThat(given.asOf("2020-06-28").reviewOn()).isNull();
    }

    @Test
    void aFigureFromBeforeTheStartIsNoFigureButNotNever() {
        Given given = total(100).figure("a", "2015", "500");

        assertThat(given.said("2017-06-29")).isEqualTo("NO_EVIDENCE FIGURES_OVERDUE");
    }

    @Test
    void aTotalCountsOnlyPeriodsThatBeginOnOrAfterTheStartALatestOneThatEndsAfterIt() {
        assertThat(total(100).from("2016-09-19").figure("a", "2016", "500").said("2017-01-01"))
                .isEqualTo("NO_EVIDENCE FIGURES_NOT_DUE");
        assertThat(latest(Comparison.AT_LEAST, 100, null, false)
                        .from("2016-09-19")
                        .figure("a", "2016", "500")
                        .said("2017-01-01"))
                .isEqualTo("MET REACHED");
    }

    @Test
    void itIsMetOnTheDayOnWhichThePeriodEndsThatReachedIt() {
        Given given = total(100).figure("a", "2016", "60").figure("a", "2017", "40");

        assertThat(given.said("2017-12-30")).isEqualTo("ON_TRACK PACE_SUFFICIENT");
        assertThat(given.asOf("2017-12-30").reviewOn()).isEqualTo("2017-12-31");
        assertThat(given.said("2017-12-31")).isEqualTo("MET REACHED");
    }

    @Test
    void aLaterYearThatCompletesTheTotalIsMetLate() {
        Given given = total(100)
                .figure("a", "2016", "60")
                .figure("a", "2017", "0")
                .figure("a", "2018", "0")
                .figure("a", "2019", "39")
                .figure("a", "2020", "1");

        assertThat(given.said("2020-12-30")).isEqualTo("MISSED NOT_REACHED");
        assertThat(given.asOf("2020-12-30").actual()).isEqualByComparingTo("99");
        assertThat(given.said("2020-12-31")).isEqualTo("MET_LATE REACHED_LATE");
    }

    @Test
    void aSumWithAYearMissingDoesNotShowThatTheTargetWasMissed() {
        Given given =
                total(100).figure("a", "2016", "60").figure("a", "2018", "0").figure("a", "2019", "39");

        assertThat(given.said("2020-01-01")).isEqualTo("NO_EVIDENCE FIGURES_OVERDUE");
        assertThat(total(100)
                        .figure("a", "2017", "0")
                        .figure("a", "2018", "0")
                        .figure("a", "2019", "39")
                        .said("2020-01-01"))
                .isEqualTo("NO_EVIDENCE FIGURES_OVERDUE");
        assertThat(given.figure("a", "2017", "1").said("2020-01-01")).isEqualTo("MET REACHED");
    }

    @Test
    void placesPromisedForOneYearAreNotMadeUpForByAnother() {
        Given given = promise(threshold(Comparison.AT_LEAST, 125_000, Measure.WITHIN, null, false))
                .from("2021-10-01")
                .due("2022-09-30")
                .yearly("a", 60)
                .figure("a", "2023-10-01/2024-09-30", "130000");

        assertThat(given.said("2022-11-28")).isEqualTo("NO_EVIDENCE FIGURES_NOT_DUE");
        assertThat(given.said("2022-11-29")).isEqualTo("NO_EVIDENCE FIGURES_OVERDUE");
        assertThat(given.said("2024-12-31")).isEqualTo("NO_EVIDENCE FIGURES_OVERDUE");

        given.figure("a", "2021-10-01/2022-09-30", "25465");
        assertThat(given.said("2022-10-01")).isEqualTo("MISSED NOT_REACHED");
        assertThat(given.said("2024-12-31")).isEqualTo("MISSED NOT_REACHED");
        assertThat(given.asOf("2024-12-31").actual()).isEqualByComparingTo("25465");
    }

    @Test
    void aFiscalYearThatContainsTheDeadlineIsOnTimeAndDueAfterItsOwnEnd() {
        Given given = total(100).figure("a", "2016-10-01/2017-09-30", "30").figure("a", "2017-10-01/2018-09-30", "30");
        assertThat(given.said("2020-01-01")).isEqualTo("NO_EVIDENCE FIGURES_NOT_DUE");
        assertThat(given.asOf("2020-01-01").reviewOn()).isEqualTo("2021-03-29");
        assertThat(given.said("2021-03-29")).isEqualTo("NO_EVIDENCE FIGURES_OVERDUE");

        given.figure("a", "2018-10-01/2019-09-30", "30").figure("a", "2019-10-01/2020-09-30", "10");
        assertThat(given.said("2020-09-29")).isEqualTo("NO_EVIDENCE FIGURES_NOT_DUE");
        assertThat(given.said("2020-09-30")).isEqualTo("MET REACHED");
    }

    @Test
    void aFiscalYearThatEndsAfterTheDeadlineShowsItMissedFromItsEnd() {
        Given given = total(100)
                .figure("a", "2016-10-01/2017-09-30", "10")
                .figure("a", "2017-10-01/2018-09-30", "10")
                .figure("a", "2018-10-01/2019-09-30", "10")
                .figure("a", "2019-10-01/2020-09-30", "10");

        assertThat(given.said("2020-09-29")).isEqualTo("NO_EVIDENCE FIGURES_NOT_DUE");
        assertThat(given.said("2020-09-30")).isEqualTo("MISSED NOT_REACHED");
    }

    @ParameterizedTest
    @CsvSource({
        "9000, ON_TRACK PACE_SUFFICIENT",
        "8999, AT_RISK PACE_SLOW",
        "6000, AT_RISK PACE_SLOW",
        "5999, OFF_TRACK PACE_FAR_BEHIND"
    })
    void theBoundsOfPaceAreExactAndInclusive(String inHalfTheTime, String said) {
        Given given = total(20_000).figure("a", "2017", inHalfTheTime);

        assertThat(given.said("2018-01-01")).isEqualTo(said);
    }

    @Test
    void inTheFirstTenthOfTheTimeItHasOnlyBegun() {
        Given given = promise(threshold(Comparison.AT_LEAST, 100, Measure.TOTAL, null, false))
                .from("2016-01-01")
                .due("2017-02-04") // 400 days
                .indicator("a", Kind.FLOW, PeriodLength.DAY, 30);

        assertThat(given.figure("a", "2016-02-09", "0").said("2016-02-20")).isEqualTo("ON_TRACK ONLY_BEGUN");
        assertThat(given.figure("a", "2016-02-10", "0").said("2016-02-20")).isEqualTo("OFF_TRACK PACE_FAR_BEHIND");
    }

    @Test
    void anUpperLimitNeedsABaselineToCountFrom() {
        Given given = latest(Comparison.AT_MOST, 100, null, false).figure("a", "2017", "180");

        assertThat(given.said("2018-01-01")).isEqualTo("NO_EVIDENCE BASELINE_MISSING");
        assertThat(latest(Comparison.AT_MOST, 100, "200", false)
                        .figure("a", "2017", "150")
                        .said("2018-01-01"))
                .isEqualTo("ON_TRACK PACE_SUFFICIENT");
        assertThat(given.figure("a", "2018", "100").said("2018-12-31")).isEqualTo("MET REACHED");
    }

    @Test
    void thePartysOwnBaselineGoesFirstAndOneThatIsPastTheTargetMeasuresNothing() {
        Given given = latest(Comparison.AT_MOST, 100, "200", false).figure("a", "2017", "180");

        assertThat(given.said("2018-01-01")).isEqualTo("OFF_TRACK PACE_FAR_BEHIND");
        assertThat(given.ownBaseline(new BigDecimal(300)).said("2018-01-01")).isEqualTo("ON_TRACK PACE_SUFFICIENT");
        assertThat(given.ownBaseline(new BigDecimal(90)).said("2018-01-01")).isEqualTo("NO_EVIDENCE BASELINE_MISSING");
    }

    @Test
    void whatWasToBeKeptIsLostWithTheNewestFigureAndRegainedWithTheNext() {
        Given given = latest(Comparison.AT_LEAST, 100, null, true)
                .figure("a", "2017", "100")
                .figure("a", "2018", "99")
                .figure("a", "2020", "120");

        assertThat(given.said("2018-12-30")).isEqualTo("MET REACHED");
        assertThat(given.said("2018-12-31")).isEqualTo("REGRESSED LOST");
        assertThat(given.said("2020-12-31")).isEqualTo("MET REACHED");
    }

    @Test
    void whatNeedNotBeKeptStaysMet() {
        Given given = latest(Comparison.AT_LEAST, 100, null, false)
                .figure("a", "2017", "100")
                .figure("a", "2018", "99");

        assertThat(given.said("2019-12-31")).isEqualTo("MET REACHED");
        assertThat(given.asOf("2019-12-31").reviewOn()).isNull();
    }

    @Test
    void aYearTakesThePlaceOfItsQuartersAndNoDayCountsTwice() {
        Given given = total(1000)
                .figure("a", "2016-Q1", "30")
                .figure("a", "2016-Q2", "30")
                .figure("a", "2016", "100")
                .figure("a", "2016-Q4", "20")
                .figure("a", "2017", "100");

        assertThat(given.asOf("2018-01-01").actual()).isEqualByComparingTo("200");
    }

    @Test
    void aGapInATotalIsSaid() {
        Judgement judgement = total(1000)
                .figure("a", "2016", "100")
                .figure("a", "2018", "100")
                .asOf("2019-01-01");

        assertThat(judgement.explanation()).anySatisfy(step -> {
            assertThat(step.key()).isEqualTo("threshold.gap");
            assertThat(step.values())
                    .containsEntry("from", LocalDate.of(2017, 1, 1))
                    .containsEntry("to", LocalDate.of(2017, 12, 31));
        });
    }

    @Test
    void everyFigureCountedIsNamed() {
        Judgement judgement = total(1000)
                .figure("a", "2016", "100")
                .figure("a", "2017", "100")
                .asOf("2018-01-01");

        assertThat(judgement.explanation().stream().flatMap(step -> step.observations().stream()))
                .containsExactly(1L, 2L);
        assertThat(judgement.period()).isEqualTo(Period.year(2017));
    }

    @Test
    void hugeFiguresAndTinyTargetsAreJudgedExactly() {
        Given given = latest(Comparison.AT_LEAST, 1, "0.000000000001", false).figure("a", "2017", "-1E+40");
        assertThat(given.said("2018-01-01")).isEqualTo("OFF_TRACK PACE_FAR_BEHIND");

        given.figure("a", "2017", "0.999999999999999999999999");
        assertThat(given.said("2018-01-01")).isEqualTo("ON_TRACK PACE_SUFFICIENT");
    }
}
