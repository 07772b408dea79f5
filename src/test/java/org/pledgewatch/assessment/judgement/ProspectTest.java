package org.pledgewatch.assessment.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pledgewatch.assessment.judgement.Given.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pledgewatch.commitments.target.FairShare;
import org.pledgewatch.commitments.target.Growth;
import org.pledgewatch.commitments.target.Guard;
import org.pledgewatch.commitments.target.Milestones;
import org.pledgewatch.commitments.target.Settlement;
import org.pledgewatch.commitments.target.Target;
import org.pledgewatch.commitments.target.Threshold;
import org.pledgewatch.commitments.target.Threshold.Comparison;
import org.pledgewatch.commitments.target.Threshold.Measure;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Period;
import org.pledgewatch.reference.Status;

/** What it would take from a day on. */
class ProspectTest {

    private static final Growth TEN_PERCENT = new Growth(
            "visas",
            List.of(Breakdown.of("skill=high"), Breakdown.of("skill=low")),
            new BigDecimal("0.10"),
            Growth.Mode.YEAR_ON_YEAR,
            null,
            Settlement.EVERY_PERIOD);

    private static Threshold places(Measure measure) {
        return new Threshold(
                "places", Breakdown.TOTAL, Comparison.AT_LEAST, new BigDecimal(20_000), measure, null, false);
    }

    private static Given twentyThousand(Measure measure) {
        return promise(places(measure))
                .from("2016-01-01")
                .due("2019-12-31")
                .yearly("places", 180)
                .figure("places", "2016", "4000")
                .figure("places", "2017", "5500");
    }

    private static List<Step> ahead(Given given, String date) {
        LocalDate asOf = LocalDate.parse(date);
        return given.judge().prospect(given.undertaken(), given.evidence(), given.asOf(asOf), asOf);
    }

    private static List<String> keys(List<Step> steps) {
        return steps.stream().map(Step::key).toList();
    }

    @Test
    void whatIsLeftIsSpreadOverTheMonthsAfterTheLastFigure() {
        List<Step> ahead = ahead(twentyThousand(Measure.TOTAL), "2018-07-15");

        assertThat(keys(ahead)).containsExactly("take.total", "take.by");
        assertThat(ahead.get(0).values())
                .containsEntry("left", new BigDecimal(10_500))
                .containsEntry("months", 24)
                .containsEntry("each", new BigDecimal(438));
        assertThat(ahead.get(0).observations()).hasSize(2);
        assertThat(ahead.get(1).values()).containsEntry("on", LocalDate.of(2020, 1, 1));
    }

    @Test
    void aTotalCanBeReachedLateButWhatIsPromisedForATimeCannot() {
        assertThat(keys(ahead(twentyThousand(Measure.TOTAL), "2021-01-01"))).containsExactly("take.total-late");
        assertThat(keys(ahead(twentyThousand(Measure.WITHIN), "2021-01-01"))).containsExactly("take.within-lost");
    }

    @Test
    void whatIsReachedTakesNothingMore() {
        Given reached = twentyThousand(Measure.TOTAL).figure("places", "2018", "10500");

        assertThat(reached.asOf("2019-07-15").status()).isEqualTo(Status.MET);
        assertThat(ahead(reached, "2019-07-15")).isEmpty();
    }

    @Test
    void aTreatyLacksOneAct() {
        Given treaty = promise(new Threshold(
                        "stage", Breakdown.TOTAL, Comparison.AT_LEAST, new BigDecimal(2), Measure.LATEST, null, true))
                .from("2016-09-19")
                .due("2018-12-31")
                .stages("stage")
                .figure("stage", "2017-03-01", "1");

        assertThat(keys(ahead(treaty, "2018-10-01"))).containsExactly("take.stage", "take.by");
        assertThat(keys(ahead(treaty, "2019-10-01"))).containsExactly("take.stage-late");
    }

    @Test
    void whatATreatyTakesIsNotSaidOfAPartyOfWhichNothingIsKnown() {
        Given unknown = promise(new Threshold(
                        "stage", Breakdown.TOTAL, Comparison.AT_LEAST, new BigDecimal(2), Measure.LATEST, null, true))
                .from("2016-09-19")
                .due("2018-12-31")
                .stages("stage");

        assertThat(ahead(unknown, "2018-10-01")).isEmpty();
        assertThat(ahead(unknown, "2019-10-01")).isEmpty();
    }

    @Test
    void growthAsksTheNextYearOfEverySliceAndExactlyThatKeepsIt() {
        Given visas = promise(TEN_PERCENT)
                .from("2021-01-01")
                .yearly("visas", 180)
                .figure("visas", "skill=high", "2021", "100")
                .figure("visas", "skill=low", "2021", "300")
                .figure("visas", "skill=high", "2022", "110")
                .figure("visas", "skill=low", "2022", "329");
        List<Step> ahead = ahead(visas, "2023-02-01");

        assertThat(keys(ahead)).containsExactly("take.period", "take.period");
        assertThat(ahead.get(0).values())
                .containsEntry("period", Period.year(2023))
                .containsEntry("required", new BigDecimal(121));
        assertThat(ahead.get(1).values()).containsEntry("required", new BigDecimal(362));
        Given kept = visas.figure("visas", "skill=high", "2023", "121").figure("visas", "skill=low", "2023", "362");
        assertThat(kept.asOf("2024-07-15").status()).isEqualTo(Status.ON_TRACK);
        Given short1 = visas.figure("visas", "skill=low", "2023", "361");
        assertThat(short1.asOf("2024-06-15").status()).isEqualTo(Status.AT_RISK);
    }

    @Test
    void whereEveryPeriodCountsAMissedOneCannotBeMadeGood() {
        Given visas = promise(TEN_PERCENT)
                .from("2021-01-01")
                .due("2025-12-31")
                .yearly("visas", 180)
                .figure("visas", "skill=high", "2021", "100")
                .figure("visas", "skill=low", "2021", "300")
                .figure("visas", "skill=high", "2022", "110")
                .figure("visas", "skill=low", "2022", "329");
        List<Step> ahead = ahead(visas, "2023-02-01");

        assertThat(keys(ahead)).containsExactly("take.lost");
        assertThat(ahead.get(0).values()).containsEntry("since", LocalDate.of(2023, 1, 1));
    }

    @Test
    void aFairShareIsToldForTheNextYearWithWhatIsOwed() {
        Target share = new FairShare(
                Set.of("arrivals"),
                "gni-ppp",
                "un-members",
                "ten-percent",
                "all",
                "resettlement",
                "hamilton",
                Settlement.EVERY_PERIOD);
        Given state = promise(share)
                .from("2022-01-01")
                .yearly("arrivals", 180)
                .quota(2022, "1000")
                .quota(2023, "1100")
                .figure("arrivals", "2022", "400");
        List<Step> ahead = ahead(state, "2023-06-01");

        assertThat(keys(ahead)).containsExactly("take.share", "take.arrears");
        assertThat(ahead.get(0).values()).containsEntry("required", new BigDecimal(1100));
        assertThat(ahead.get(1).values()).containsEntry("people", new BigDecimal(600));
        assertThat(keys(ahead(state.figure("arrivals", "2023", "1100"), "2024-03-01")))
                .containsExactly("take.share-unknown", "take.arrears");
    }

    @Test
    void aRedLineIsRespectedWhereOneOfItsChangesDoesNotComeTrue() {
        Given line = promise(new Guard(List.of(
                        new Guard.Change("family", Breakdown.TOTAL, Guard.Way.DOWN, new BigDecimal("0.01")),
                        new Guard.Change("worker", Breakdown.TOTAL, Guard.Way.UP, new BigDecimal("0.01")))))
                .from("2022-01-01")
                .yearly("family", 180)
                .yearly("worker", 180)
                .figure("family", "2021", "50000")
                .figure("worker", "2021", "30000")
                .figure("family", "2022", "48000")
                .figure("worker", "2022", "33000");
        List<Step> ahead = ahead(line, "2023-02-01");

        assertThat(keys(ahead)).containsExactly("take.guard-down", "take.guard-up");
        assertThat(ahead.get(0).values()).containsEntry("limit", new BigDecimal(47_520));
        assertThat(ahead.get(1).values()).containsEntry("limit", new BigDecimal(33_330));
    }

    @Test
    void openMilestonesAreListed() {
        Given steps = promise(new Milestones(List.of(
                        new Milestones.Milestone("draft", "Draft", LocalDate.of(2017, 12, 31)),
                        new Milestones.Milestone("law", "Law", null))))
                .from("2017-01-01")
                .due("2018-06-30")
                .done("draft", "2017-11-01");
        List<Step> ahead = ahead(steps, "2018-01-10");

        assertThat(keys(ahead)).containsExactly("take.milestone");
        assertThat(ahead.get(0).values())
                .containsEntry("milestone", "Law")
                .containsEntry("due", LocalDate.of(2018, 6, 30));
    }

    @Test
    void whoLeftOwesNothing() {
        assertThat(ahead(twentyThousand(Measure.TOTAL).withdrawn(LocalDate.of(2017, 1, 1)), "2018-07-15"))
                .isEmpty();
    }
}
