package org.pledgewatch.assessment.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pledgewatch.assessment.judgement.Given.promise;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pledgewatch.assessment.judgement.Evidence.Absence;
import org.pledgewatch.assessment.judgement.Judgement.Arrears;
import org.pledgewatch.assessment.judgement.Judgement.PeriodResult;
import org.pledgewatch.assessment.judgement.Judgement.Result;
import org.pledgewatch.commitments.target.FairShare;
import org.pledgewatch.commitments.target.Settlement;
import org.pledgewatch.reference.Indicator.Kind;
import org.pledgewatch.reference.PeriodLength;

class FairShareTest {

    private static Given share(String... indicators) {
        Given given = promise(new FairShare(
                        Set.of(indicators),
                        "gni-ppp",
                        "un-members",
                        "ten-percent",
                        "resettlement-only",
                        "resettlement",
                        "hamilton",
                        Settlement.EVERY_PERIOD))
                .from("2021-01-01");
        for (String indicator : indicators) {
            given.yearly(indicator, 180);
        }
        return given.quota(2021, "1000").quota(2022, "1000").quota(2023, "1000");
    }

    @Test
    void theNewestYearDecidesAndArrearsAreCarriedForwardInPeople() {
        Given given = share("arrivals").figure("arrivals", "2021", "1300").figure("arrivals", "2022", "600");

        assertThat(given.said("2021-12-31")).isEqualTo("ON_TRACK LATEST_PERIOD_MET");
        assertThat(given.asOf("2021-12-31").arrears()).isEqualTo(arrears("-300", "0"));
        assertThat(given.said("2022-12-31")).isEqualTo("AT_RISK LATEST_PERIOD_NEARLY_MET");
        assertThat(given.asOf("2022-12-31").arrears()).isEqualTo(arrears("100", "0"));
        assertThat(given.figure("arrivals", "2022", "599").said("2022-12-31"))
                .isEqualTo("OFF_TRACK LATEST_PERIOD_MISSED");
    }

    private static Arrears arrears(String people, String unaccounted) {
        return new Arrears(new BigDecimal(people), new BigDecimal(unaccounted));
    }

    @Test
    void aYearWithoutEvidenceIsUnaccountedNeverOwed() {
        Given given = share("arrivals").figure("arrivals", "2021", "900").figure("arrivals", "2023", "900");
        given.absent("arrivals", 2022, Absence.NOT_REPORTED);

        Judgement judgement = given.asOf("2024-01-01");
        assertThat(judgement.arrears()).isEqualTo(arrears("200", "1000"));
        assertThat(judgement.periods())
                .extracting(PeriodResult::result)
                .containsExactly(Result.MISSED, Result.NO_EVIDENCE, Result.MISSED);
        assertThat(given.said("2022-12-31")).isEqualTo("NO_EVIDENCE FIGURES_OVERDUE");
    }

    @Test
    void whoWasNeverListedAdmittedNobodyAndTheReportSaysSo() {
        Judgement judgement =
                share("arrivals").absent("arrivals", 2021, Absence.NEVER_LISTED).asOf("2021-12-31");

        assertThat(Given.said(judgement)).isEqualTo("OFF_TRACK LATEST_PERIOD_MISSED");
        assertThat(judgement.actual()).isEqualByComparingTo("0");
        assertThat(judgement.explanation()).extracting(Step::key).contains("fairshare.never-listed");
    }

    @Test
    void beforeThereIsATableTheFiguresAreNotDueAndThenOverdue() {
        Given given = share("arrivals");

        assertThat(given.said("2021-12-31")).isEqualTo("NO_EVIDENCE FIGURES_NOT_DUE");
        assertThat(given.asOf("2021-12-31").reviewOn()).isEqualTo("2022-06-29");
        assertThat(given.said("2022-06-29")).isEqualTo("NO_EVIDENCE NEVER_REPORTED");
        assertThat(given.figure("arrivals", "2021", "1000").said("2022-06-29")).isEqualTo("ON_TRACK LATEST_PERIOD_MET");
        assertThat(given.said("2023-06-29")).isEqualTo("NO_EVIDENCE FIGURES_OVERDUE");
    }

    @Test
    void withoutAQuotaOrWithAQuotaOfNobodyNothingIsMet() {
        Given given = share("arrivals").figure("arrivals", "2021", "5").quota(2021, null);
        assertThat(given.said("2022-01-01")).isEqualTo("NO_EVIDENCE NO_QUOTA");

        given.quota(2021, "0");
        assertThat(given.said("2022-01-01")).isEqualTo("NO_EVIDENCE NO_QUOTA");
        assertThat(given.asOf("2022-01-01").arrears()).isEqualTo(arrears("-5", "0"));
    }

    @Test
    void severalIndicatorsAreAddedUpAndOneMissingLeavesTheSumUnknown() {
        Given given = share("arrivals", "pathways").figure("arrivals", "2021", "600");
        assertThat(given.said("2022-01-01")).isEqualTo("NO_EVIDENCE FIGURES_NOT_DUE");

        given.figure("pathways", "2021", "400");
        assertThat(given.said("2022-01-01")).isEqualTo("ON_TRACK LATEST_PERIOD_MET");
    }

    @Test
    void quartersMakeAYearOnlyWhenTheyAreAllThere() {
        Given given = share("arrivals").indicator("arrivals", Kind.FLOW, PeriodLength.QUARTER, 90);
        for (String quarter : new String[] {"2021-Q1", "2021-Q2", "2021-Q4"}) {
            given.figure("arrivals", quarter, "250");
        }
        assertThat(given.said("2022-01-01")).isEqualTo("NO_EVIDENCE FIGURES_NOT_DUE");

        given.figure("arrivals", "2021-Q3", "250");
        assertThat(given.said("2022-01-01")).isEqualTo("ON_TRACK LATEST_PERIOD_MET");
    }

    @Test
    void theArithmeticOfTheShareIsSaid() {
        Judgement judgement =
                share("arrivals").figure("arrivals", "2021", "700").asOf("2022-01-01");

        assertThat(judgement.explanation())
                .extracting(Step::key)
                .containsExactly(
                        "fairshare.admitted",
                        "fairshare.target",
                        "fairshare.quota",
                        "fairshare.compared",
                        "fairshare.arrears",
                        "periodic.nearly");
        assertThat(judgement.explanation().get(1).values())
                .containsEntry("percent", new BigDecimal("10"))
                .containsEntry("base", new BigDecimal("31600000"));
        assertThat(judgement.explanation().get(3).values()).containsEntry("percent", new BigDecimal("70.00"));
    }
}
