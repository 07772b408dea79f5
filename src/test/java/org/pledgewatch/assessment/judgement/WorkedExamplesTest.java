package org.pledgewatch.assessment.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.pledgewatch.assessment.judgement.Given.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pledgewatch.assessment.judgement.Judgement.PeriodResult;
import org.pledgewatch.assessment.judgement.Judgement.Result;
import org.pledgewatch.commitments.target.Growth;
import org.pledgewatch.commitments.target.Guard;
import org.pledgewatch.commitments.target.Guard.Change;
import org.pledgewatch.commitments.target.Milestones;
import org.pledgewatch.commitments.target.Milestones.Milestone;
import org.pledgewatch.commitments.target.Settlement;
import org.pledgewatch.commitments.target.Threshold;
import org.pledgewatch.commitments.target.Threshold.Comparison;
import org.pledgewatch.commitments.target.Threshold.Measure;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Period;
import org.pledgewatch.reference.Status;

/** The worked examples of the domain, with their numbers. */
class WorkedExamplesTest {

    private static Given twentyThousandPlaces() {
        return promise(new Threshold(
                        "places",
                        Breakdown.TOTAL,
                        Comparison.AT_LEAST,
                        new BigDecimal(20_000),
                        Measure.TOTAL,
                        null,
                        false))
                .from("2016-01-01")
                .due("2019-12-31")
                .yearly("places", 180)
                .figure("places", "2016", "4000")
                .figure("places", "2017", "5500");
    }

    @Test
    void example1AHalfOfTheTimeWithAlmostHalfOfThePlacesIsOnTrack() {
        Judgement judgement = twentyThousandPlaces().asOf("2018-07-15");

        assertThat(Given.said(judgement)).isEqualTo("ON_TRACK PACE_SUFFICIENT");
        assertThat(judgement.period()).isEqualTo(Period.year(2017));
        assertThat(judgement.required()).isEqualByComparingTo("20000");
        assertThat(judgement.actual()).isEqualByComparingTo("9500");
        assertThat(value(judgement, "threshold.progress", "progress")).isEqualTo(new BigDecimal("0.4750"));
        assertThat(value(judgement, "threshold.elapsed", "elapsedDays")).isEqualTo(730);
        assertThat(value(judgement, "threshold.elapsed", "totalDays")).isEqualTo(1460);
        assertThat(value(judgement, "threshold.pace", "pace")).isEqualTo(new BigDecimal("0.9500"));
        assertThat(judgement.reviewOn()).isEqualTo(LocalDate.of(2019, 6, 29));
    }

    @Test
    void example1StaleFiguresAreNoEvidence() {
        Judgement judgement = twentyThousandPlaces().asOf("2019-07-15");

        assertThat(Given.said(judgement)).isEqualTo("NO_EVIDENCE FIGURES_OVERDUE");
        assertThat(value(judgement, "figures.overdue", "due")).isEqualTo(LocalDate.of(2019, 6, 29));
        assertThat(value(judgement, "figures.last-verdict", "status")).isEqualTo("ON_TRACK");
        assertThat(twentyThousandPlaces().asOf("2019-06-28").status()).isEqualTo(Status.ON_TRACK);
        assertThat(twentyThousandPlaces().asOf("2019-06-29").status()).isEqualTo(Status.NO_EVIDENCE);
    }

    @Test
    void example1AWeakThirdYearIsAtRisk() {
        Judgement judgement =
                twentyThousandPlaces().figure("places", "2018", "1500").asOf("2019-07-15");

        assertThat(Given.said(judgement)).isEqualTo("AT_RISK PACE_SLOW");
        assertThat(value(judgement, "threshold.progress", "progress")).isEqualTo(new BigDecimal("0.5500"));
        assertThat(value(judgement, "threshold.pace", "pace")).isEqualTo(new BigDecimal("0.7333"));
    }

    @Test
    void example1FiguresThatCoverTheDeadlineShowItMissedFromTheNextDay() {
        Given promise = twentyThousandPlaces().figure("places", "2018", "1500").figure("places", "2019", "4000");

        assertThat(promise.asOf("2019-12-31").status()).isNotEqualTo(Status.MISSED);
        assertThat(promise.said("2020-01-01")).isEqualTo("MISSED NOT_REACHED");
        assertThat(promise.asOf("2020-06-01").actual()).isEqualByComparingTo("15000");
        assertThat(Timeline.replay(
                        promise.judge(),
                        promise.undertaken(),
                        promise.evidence(),
                        LocalDate.of(2019, 1, 1),
                        LocalDate.of(2025, 1, 1)))
                .last()
                .satisfies(entry -> {
                    assertThat(entry.effectiveOn()).isEqualTo("2020-01-01");
                    assertThat(entry.judgement().status()).isEqualTo(Status.MISSED);
                });
    }

    @Test
    void example1AYearThatContainsTheDeadlineIsOnTime() {
        Given promise = twentyThousandPlaces().figure("places", "2018", "1500").figure("places", "2019", "9000");

        assertThat(promise.said("2019-12-31")).isEqualTo("MET REACHED");
        assertThat(promise.said("2020-06-01")).isEqualTo("MET REACHED");
        assertThat(promise.asOf("2020-06-01").actual()).isEqualByComparingTo("20000");
        assertThat(promise.asOf("2020-06-01").reviewOn()).isNull();
    }

    private static Given skills(String low) {
        List<Breakdown> skills =
                List.of(Breakdown.of("skill=high"), Breakdown.of("skill=medium"), Breakdown.of("skill=low"));
        return promise(new Growth(
                        "visas",
                        skills,
                        new BigDecimal("0.10"),
                        Growth.Mode.YEAR_ON_YEAR,
                        null,
                        Settlement.EVERY_PERIOD))
                .from("2022-01-01")
                .yearly("visas", 180)
                .figure("visas", "skill=high", "2021", "100")
                .figure("visas", "skill=medium", "2021", "200")
                .figure("visas", "skill=low", "2021", "300")
                .figure("visas", "skill=high", "2022", "110")
                .figure("visas", "skill=medium", "2022", "220")
                .figure("visas", "skill=low", "2022", low);
    }

    @Test
    void example2OneShortInOneSkillIsMissedAndAtRisk() {
        Judgement judgement = skills("329").asOf("2023-01-15");

        assertThat(Given.said(judgement)).isEqualTo("AT_RISK LATEST_PERIOD_NEARLY_MET");
        assertThat(judgement.periods())
                .extracting(PeriodResult::breakdown, PeriodResult::result)
                .containsExactly(
                        tuple("skill=high", Result.MET),
                        tuple("skill=medium", Result.MET),
                        tuple("skill=low", Result.MISSED));
        assertThat(judgement.required()).isEqualByComparingTo("330");
        assertThat(judgement.actual()).isEqualByComparingTo("329");
    }

    @Test
    void example2EverySkillReachedIsOnTrack() {
        Judgement judgement = skills("330").asOf("2023-01-15");

        assertThat(Given.said(judgement)).isEqualTo("ON_TRACK LATEST_PERIOD_MET");
        assertThat(judgement.periods().stream().map(PeriodResult::required))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal(110), new BigDecimal(220), new BigDecimal(330));
    }

    @Test
    void example3TheCorridorIsCountedFromItsBaseline() {
        Given promise = promise(new Growth(
                        "visas",
                        List.of(),
                        new BigDecimal("0.10"),
                        Growth.Mode.FROM_BASELINE,
                        Period.year(2016),
                        Settlement.EVERY_PERIOD))
                .from("2017-01-01")
                .yearly("visas", 180)
                .figure("visas", "2016", "1000")
                .figure("visas", "2017", "1150")
                .figure("visas", "2018", "1200")
                .figure("visas", "2019", "1400");

        List<PeriodResult> periods = promise.asOf("2020-01-10").periods();
        assertThat(periods.stream().map(PeriodResult::required))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal(1100), new BigDecimal(1210), new BigDecimal(1331));
        assertThat(periods).extracting(PeriodResult::result).containsExactly(Result.MET, Result.MISSED, Result.MET);
    }

    private static Given redLine(String family) {
        return promise(new Guard(List.of(
                        new Change("family-visas", Breakdown.TOTAL, Guard.Way.DOWN, new BigDecimal("0.01")),
                        new Change("worker-visas", Breakdown.TOTAL, Guard.Way.UP, new BigDecimal("0.01")))))
                .from("2022-01-01")
                .yearly("family-visas", 180)
                .yearly("worker-visas", 180)
                .figure("family-visas", "2021", "50000")
                .figure("family-visas", "2022", family)
                .figure("worker-visas", "2021", "30000")
                .figure("worker-visas", "2022", "33000");
    }

    @Test
    void example4FamilyVisasDownAndWorkerVisasUpCrossTheLine() {
        Judgement judgement = redLine("48000").asOf("2023-01-01");

        assertThat(judgement.periods()).extracting(PeriodResult::result).containsExactly(Result.MISSED);
        assertThat(Given.said(judgement)).isEqualTo("OFF_TRACK LATEST_PERIOD_MISSED");
        assertThat(judgement.explanation())
                .extracting(Step::key)
                .containsExactly("guard.down-crossed", "guard.up-crossed", "periodic.crossed");
    }

    @Test
    void example4HalfAPerCentRespectsTheLine() {
        Judgement judgement = redLine("49750").asOf("2023-01-01");

        assertThat(judgement.periods()).extracting(PeriodResult::result).containsExactly(Result.MET);
        assertThat(Given.said(judgement)).isEqualTo("ON_TRACK LATEST_PERIOD_MET");
        assertThat(judgement.explanation()).extracting(Step::key).endsWith("periodic.respected");
    }

    private static Given treaty() {
        return promise(new Threshold(
                        "icrmw", Breakdown.TOTAL, Comparison.AT_LEAST, new BigDecimal(2), Measure.LATEST, null, true))
                .from("2016-09-19")
                .due("2018-12-31")
                .stages("icrmw")
                .figure("icrmw", "2017-03-01", "1");
    }

    @Test
    void example5ASignedTreatyIsJudgedByTheDayItself() {
        Judgement early = treaty().asOf("2017-06-30");
        assertThat(Given.said(early)).isEqualTo("ON_TRACK PACE_SUFFICIENT");
        assertThat(value(early, "threshold.elapsed", "elapsedDays")).isEqualTo(284);
        assertThat(value(early, "threshold.elapsed", "totalDays")).isEqualTo(833);
        assertThat(value(early, "threshold.elapsed", "elapsed")).isEqualTo(new BigDecimal("0.3409"));
        assertThat(value(early, "threshold.pace", "pace")).isEqualTo(new BigDecimal("1.4665"));

        Judgement late = treaty().asOf("2018-10-01");
        assertThat(Given.said(late)).isEqualTo("OFF_TRACK PACE_FAR_BEHIND");
        assertThat(value(late, "threshold.elapsed", "elapsedDays")).isEqualTo(742);
        assertThat(value(late, "threshold.pace", "pace")).isEqualTo(new BigDecimal("0.5613"));
    }

    @Test
    void example5RatifiedAfterTheDeadlineAndDenouncedLater() {
        Given promise = treaty().figure("icrmw", "2019-02-01", "2").figure("icrmw", "2021-05-01", "0");

        assertThat(promise.said("2019-01-01")).isEqualTo("MISSED NOT_REACHED");
        assertThat(promise.said("2019-02-01")).isEqualTo("MET_LATE REACHED_LATE");
        assertThat(promise.said("2021-04-30")).isEqualTo("MET_LATE REACHED_LATE");
        assertThat(promise.said("2021-05-01")).isEqualTo("REGRESSED LOST");
    }

    @Test
    void example6MilestonesOverdueByTenDaysAreAtRisk() {
        Given promise = promise(new Milestones(List.of(
                        new Milestone("draft", "A draft", LocalDate.of(2017, 12, 31)),
                        new Milestone("law", "A law", LocalDate.of(2018, 6, 30)))))
                .from("2017-01-01")
                .due("2018-06-30")
                .done("draft", "2018-01-20");

        assertThat(promise.said("2018-01-10")).isEqualTo("AT_RISK MILESTONE_OVERDUE");
        assertThat(value(promise.asOf("2018-01-10"), "milestones.some-overdue", "days"))
                .isEqualTo(10);
        assertThat(promise.said("2018-02-01")).isEqualTo("ON_TRACK NO_MILESTONE_OVERDUE");
        assertThat(promise.said("2018-07-01")).isEqualTo("MISSED NOT_REACHED");
    }

    private static Object value(Judgement judgement, String key, String name) {
        return judgement.explanation().stream()
                .filter(step -> step.key().equals(key))
                .map(step -> step.values().get(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " is not among " + judgement.explanation()));
    }
}
