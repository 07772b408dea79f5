package org.pledgewatch.assessment.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pledgewatch.assessment.judgement.Given.promise;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pledgewatch.assessment.judgement.Judgement.PeriodResult;
import org.pledgewatch.assessment.judgement.Judgement.Result;
import org.pledgewatch.commitments.target.Growth;
import org.pledgewatch.commitments.target.Growth.Mode;
import org.pledgewatch.commitments.target.Guard;
import org.pledgewatch.commitments.target.Guard.Change;
import org.pledgewatch.commitments.target.Guard.Way;
import org.pledgewatch.commitments.target.Settlement;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Period;
import org.pledgewatch.reference.Reason;

/** Growth and red lines, while they run and at their end. */
class PeriodicTest {

    private static Given tenPercent(Settlement settle) {
        return growth(Mode.YEAR_ON_YEAR, null, settle).from("2017-01-01").yearly("a", 180);
    }

    private static Given growth(Mode mode, @Nullable String baseline, Settlement settle) {
        return promise(new Growth(
                "a",
                List.of(),
                new BigDecimal("0.10"),
                mode,
                baseline == null ? null : Period.parse(baseline),
                settle));
    }

    @Test
    void theNewestJudgedPeriodDecidesUntilALaterOneIsOverdue() {
        Given given =
                tenPercent(Settlement.EVERY_PERIOD).figure("a", "2016", "100").figure("a", "2017", "110");

        assertThat(given.said("2017-12-30")).isEqualTo("NO_EVIDENCE FIGURES_NOT_DUE");
        assertThat(given.said("2017-12-31")).isEqualTo("ON_TRACK LATEST_PERIOD_MET");
        assertThat(given.said("2019-06-28")).isEqualTo("ON_TRACK LATEST_PERIOD_MET");
        assertThat(given.said("2019-06-29")).isEqualTo("NO_EVIDENCE FIGURES_OVERDUE");
        assertThat(given.asOf("2019-06-29").explanation())
                .extracting(Step::key)
                .contains("figures.last-verdict", "figures.overdue");
    }

    @Test
    void sixtyPerCentOfWhatIsRequiredIsAtRiskAndLessIsOffTrack() {
        Given given = tenPercent(Settlement.EVERY_PERIOD).figure("a", "2016", "100");

        assertThat(given.figure("a", "2017", "66").said("2018-01-01")).isEqualTo("AT_RISK LATEST_PERIOD_NEARLY_MET");
        assertThat(given.figure("a", "2017", "65.99").said("2018-01-01")).isEqualTo("OFF_TRACK LATEST_PERIOD_MISSED");
    }

    @Test
    void nothingIsMeasuredFromZeroOrFromNothing() {
        assertThat(tenPercent(Settlement.EVERY_PERIOD)
                        .figure("a", "2016", "0")
                        .figure("a", "2017", "5")
                        .said("2018-01-01"))
                .isEqualTo("NO_EVIDENCE BASELINE_ZERO");
        assertThat(tenPercent(Settlement.EVERY_PERIOD).figure("a", "2017", "5").said("2018-01-01"))
                .isEqualTo("NO_EVIDENCE BASELINE_MISSING");
        assertThat(growth(Mode.FROM_BASELINE, "2015", Settlement.EVERY_PERIOD)
                        .from("2017-01-01")
                        .yearly("a", 180)
                        .figure("a", "2017", "5")
                        .said("2018-01-01"))
                .isEqualTo("NO_EVIDENCE BASELINE_MISSING");
    }

    @Test
    void withoutAnyFigureItIsNeverReportedOnceTheFirstPeriodIsDue() {
        Given given = tenPercent(Settlement.EVERY_PERIOD);

        assertThat(given.said("2018-06-28")).isEqualTo("NO_EVIDENCE FIGURES_NOT_DUE");
        assertThat(given.said("2018-06-29")).isEqualTo("NO_EVIDENCE NEVER_REPORTED");
        assertThat(given.said("2019-01-15")).isEqualTo("NO_EVIDENCE NEVER_REPORTED");
    }

    @Test
    void thePartysOwnBaselineStandsForTheBaselinePeriod() {
        Given given = growth(Mode.FROM_BASELINE, "2016", Settlement.EVERY_PERIOD)
                .from("2017-01-01")
                .yearly("a", 180)
                .ownBaseline(new BigDecimal(1000))
                .figure("a", "2018", "1210");

        assertThat(given.said("2019-01-01")).isEqualTo("ON_TRACK LATEST_PERIOD_MET");
        assertThat(given.asOf("2019-01-01").required()).isEqualByComparingTo("1210");
    }

    @Test
    void fiscalYearsAreJudgedByTheirOwnShape() {
        Given given = tenPercent(Settlement.EVERY_PERIOD)
                .from("2016-10-01")
                .figure("a", "2015-10-01/2016-09-30", "100")
                .figure("a", "2016-10-01/2017-09-30", "110")
                .figure("a", "2017-10-01/2018-09-30", "120");

        Judgement judgement = given.asOf("2018-10-01");
        assertThat(judgement.periods())
                .extracting(PeriodResult::period)
                .containsExactly(Period.parse("2016-10-01/2017-09-30"), Period.parse("2017-10-01/2018-09-30"));
        assertThat(judgement.periods()).extracting(PeriodResult::result).containsExactly(Result.MET, Result.MISSED);
    }

    @Test
    void stocksTakenOnADayStandForTheYearAroundIt() {
        Given given = tenPercent(Settlement.EVERY_PERIOD)
                .figure("a", "2016-12-31", "100")
                .figure("a", "2017-12-31", "110");

        assertThat(given.said("2018-01-01")).isEqualTo("ON_TRACK LATEST_PERIOD_MET");
    }

    private static Given twoYears(Settlement settle, @Nullable String first, @Nullable String second) {
        Given given = tenPercent(settle).due("2018-12-31").figure("a", "2016", "100");
        if (first != null) {
            given.figure("a", "2017", first);
        }
        return second == null ? given : given.figure("a", "2018", second);
    }

    @Test
    void atTheEndEveryPeriodMustHaveBeenMet() {
        assertThat(twoYears(Settlement.EVERY_PERIOD, "110", "121").said("2018-12-31"))
                .isEqualTo("ON_TRACK LATEST_PERIOD_MET");
        assertThat(twoYears(Settlement.EVERY_PERIOD, "110", "121").said("2019-01-01"))
                .isEqualTo("MET EVERY_PERIOD_MET");
        assertThat(twoYears(Settlement.EVERY_PERIOD, "100", "121").said("2019-01-01"))
                .isEqualTo("MISSED PERIOD_MISSED");
    }

    @Test
    void orTheSumWhereTheTermsSaySo() {
        assertThat(twoYears(Settlement.TOTAL, "100", "121").said("2019-01-01")).isEqualTo("MET TOTAL_MET");
        assertThat(twoYears(Settlement.TOTAL, "100", "119.99").said("2019-01-01"))
                .isEqualTo("MISSED TOTAL_MISSED");
        assertThat(twoYears(Settlement.TOTAL, "100", "119.99")
                        .asOf("2019-01-01")
                        .required())
                .isEqualByComparingTo("220");
    }

    @Test
    void aPeriodWithoutEvidenceLeavesTheEndOpenUnlessItIsLostAlready() {
        assertThat(twoYears(Settlement.EVERY_PERIOD, "110", null).said("2019-06-28"))
                .isEqualTo("NO_EVIDENCE FIGURES_NOT_DUE");
        assertThat(twoYears(Settlement.EVERY_PERIOD, "110", null).said("2019-06-29"))
                .isEqualTo("NO_EVIDENCE FIGURES_OVERDUE");
        assertThat(twoYears(Settlement.EVERY_PERIOD, "100", null).said("2019-01-01"))
                .isEqualTo("MISSED PERIOD_MISSED");
        assertThat(twoYears(Settlement.TOTAL, "100", null).said("2019-01-01")).isEqualTo("NO_EVIDENCE FIGURES_NOT_DUE");
    }

    @Test
    void termsTooShortForAPeriodAreNeverMetByNothing() {
        Given given = tenPercent(Settlement.EVERY_PERIOD).from("2017-02-01").due("2017-11-30");

        assertThat(given.said("2017-06-01")).isEqualTo("NO_EVIDENCE FIGURES_NOT_DUE");
        assertThat(given.said("2018-06-01")).isEqualTo("NO_EVIDENCE FIGURES_NOT_DUE");
    }

    @Test
    void aBreakdownsSumIsNotAveragedWithAnothers() {
        Given given = promise(new Growth(
                        "a",
                        List.of(Breakdown.of("skill=high"), Breakdown.of("skill=low")),
                        BigDecimal.ZERO,
                        Mode.YEAR_ON_YEAR,
                        null,
                        Settlement.TOTAL))
                .from("2017-01-01")
                .due("2017-12-31")
                .yearly("a", 180)
                .figure("a", "skill=high", "2016", "100")
                .figure("a", "skill=high", "2017", "900")
                .figure("a", "skill=low", "2016", "100")
                .figure("a", "skill=low", "2017", "99");

        assertThat(given.said("2018-01-01")).isEqualTo("MISSED TOTAL_MISSED");
        assertThat(given.asOf("2018-01-01").actual()).isEqualByComparingTo("99");
    }

    private static Given redLine() {
        return promise(new Guard(List.of(
                        new Change("family", Breakdown.TOTAL, Way.DOWN, new BigDecimal("0.01")),
                        new Change("worker", Breakdown.TOTAL, Way.UP, new BigDecimal("0.01")))))
                .from("2022-01-01")
                .yearly("family", 180)
                .yearly("worker", 180);
    }

    @Test
    void exactlyOnePerCentDoesNotCrossALineOfMoreThanOnePerCent() {
        Given given = redLine()
                .figure("family", "2021", "50000")
                .figure("family", "2022", "49500")
                .figure("worker", "2021", "100")
                .figure("worker", "2022", "200");

        assertThat(given.said("2023-01-01")).isEqualTo("ON_TRACK LATEST_PERIOD_MET");
        assertThat(given.figure("family", "2022", "49499").said("2023-01-01"))
                .isEqualTo("OFF_TRACK LATEST_PERIOD_MISSED");
    }

    @Test
    void oneChangeThatDidNotComeTrueRespectsTheLineWhateverTheOthers() {
        assertThat(redLine()
                        .figure("family", "2021", "100")
                        .figure("family", "2022", "100")
                        .said("2023-01-01"))
                .isEqualTo("ON_TRACK LATEST_PERIOD_MET");
    }

    @Test
    void whereOneChangeCannotBeToldNothingIsKnown() {
        Given given = redLine().figure("family", "2021", "100").figure("family", "2022", "90");

        assertThat(given.said("2023-06-28")).isEqualTo("NO_EVIDENCE FIGURES_NOT_DUE");
        assertThat(given.said("2023-06-29")).isEqualTo("NO_EVIDENCE FIGURES_OVERDUE");
        assertThat(given.figure("worker", "2022", "90").asOf("2023-01-01").reason())
                .isEqualTo(Reason.BASELINE_MISSING);
        assertThat(given.figure("worker", "2021", "0").asOf("2023-01-01").reason())
                .isEqualTo(Reason.BASELINE_ZERO);
    }

    @Test
    void aLineCrossedOnceIsMissedAtTheEnd() {
        Given given = redLine()
                .due("2023-12-31")
                .figure("family", "2021", "100")
                .figure("family", "2022", "90")
                .figure("family", "2023", "95")
                .figure("worker", "2021", "100")
                .figure("worker", "2022", "110")
                .figure("worker", "2023", "110");

        assertThat(given.said("2023-12-31")).isEqualTo("ON_TRACK LATEST_PERIOD_MET");
        assertThat(given.said("2024-01-01")).isEqualTo("MISSED PERIOD_MISSED");
    }
}
