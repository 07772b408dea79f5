package org.pledgewatch.fairshare.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Fair shares of four states. All figures are invented for the arithmetic. */
class ReckonerTest {

    /** 10 % of 10 000 is 1 000, shared 500, 300, 200 by GNI in 2023; half as many in 2022. */
    private final Tables tables = new Tables()
            .with("refugees", "world", 2021, "5000")
            .with("refugees", "world", 2022, "10000")
            .with("gni", 2021, "CAN 50, FRA 30, NZL 20")
            .with("gni", 2022, "CAN 500, FRA 300, NZL 200")
            .with("people", 2022, "CAN 1, FRA 8, NZL 1")
            .with("arrivals", 2019, "FRA 3")
            .with("arrivals", 2022, "CAN 100, FRA 170")
            .with("arrivals", 2023, "CAN 600, NZL 199");

    private final Reckoner reckoner = Made.reckoner(tables, 2022, "CAN", "CUB", "FRA", "NZL");

    @Test
    void aQuotaCarriesItsWorking() {
        Quota quota = reckoner.quota(Made.SCENARIO, "FRA", 2023);

        assertThat(quota.people()).isEqualByComparingTo("300");
        assertThat(quota.key()).isEqualByComparingTo("300");
        assertThat(quota.keyTotal()).isEqualByComparingTo("1000");
        assertThat(quota.target()).isEqualByComparingTo("1000");
        assertThat(quota.base()).isEqualByComparingTo("10000");
        assertThat(quota.rate()).isEqualByComparingTo("0.1");
        assertThat(quota.missing()).isNull();
        assertThat(quota.observations()).containsExactly(7L, 2L);
    }

    @Test
    void whereThereIsNoQuotaItSaysWhy() {
        assertThat(reckoner.quota(Made.SCENARIO, "CUB", 2023).missing()).isEqualTo("NO_KEY");
        assertThat(reckoner.quota(Made.SCENARIO, "USA", 2023).missing()).isEqualTo("NOT_IN_POOL");
        assertThat(reckoner.quota(Made.SCENARIO, "CAN", 2031).missing()).isEqualTo("NO_TARGET");
        assertThat(reckoner.quota(with("jobs", "hamilton"), "CAN", 2023).missing())
                .isEqualTo("NO_KEYS");
    }

    @Test
    void tooFewForTheMethodIsSaidAndNotThrownAtAJudgement() {
        Tables few = new Tables().with("refugees", "world", 2022, "20").with("gni", 2022, "CAN 5, FRA 3, NZL 2");
        Reckoner small = Made.reckoner(few, 2023, "CAN", "FRA", "NZL");

        assertThat(small.quota(with("gni", "huntington-hill"), "CAN", 2023).missing())
                .isEqualTo("TOO_FEW");
        assertThatExceptionOfType(FairShareUnavailable.class)
                .isThrownBy(() -> small.report(with("gni", "huntington-hill"), 2023))
                .withMessageContaining("2 people are too few for 3 parties");
    }

    @Test
    void aReportSetsWhatWasDoneBesideWhatWasAsked() {
        FairShareReport report = reckoner.report(Made.SCENARIO, 2023);

        assertThat(report.total()).isEqualTo(1000);
        assertThat(report.keyYear()).isEqualTo(2022);
        assertThat(report.counted()).containsExactly("arrivals");
        assertThat(report.excluded()).containsExactly(new Exclusion("CUB", Exclusion.Why.NO_FIGURE, "gni", 2022));
        assertThat(report.rows()).extracting(StateShare::party).containsExactly("CAN", "FRA", "NZL");
        assertThat(report.counts())
                .containsEntry(Verdict.MET, 1)
                .containsEntry(Verdict.NEAR, 1)
                .containsEntry(Verdict.NO_EVIDENCE, 1)
                .containsEntry(Verdict.BELOW, 0);

        StateShare canada = report.rows().get(0);
        assertThat(canada.share()).isEqualByComparingTo("0.5");
        assertThat(canada.exactQuota()).isEqualByComparingTo("500");
        assertThat(canada.quota()).isEqualTo(500);
        assertThat(canada.actual()).isEqualByComparingTo("600");
        assertThat(canada.ratio()).isEqualByComparingTo("1.2");
        assertThat(canada.gap()).isEqualByComparingTo("-100");
        assertThat(canada.met()).isTrue();

        StateShare newZealand = report.rows().get(2);
        assertThat(newZealand.verdict()).isEqualTo(Verdict.NEAR);
        assertThat(newZealand.met()).isFalse();
        assertThat(newZealand.gap()).isEqualByComparingTo("1");
    }

    @Test
    void silenceAfterHavingReportedIsAGapAndNotAZero() {
        StateShare france = reckoner.report(Made.SCENARIO, 2023).rows().get(1);

        assertThat(france.reporting()).isEqualTo(Reporting.NOT_REPORTED);
        assertThat(france.actual()).isNull();
        assertThat(france.ratio()).isNull();
        assertThat(france.met()).isNull();
        assertThat(france.verdict()).isEqualTo(Verdict.NO_EVIDENCE);
    }

    @Test
    void aStateThatTheTableNeverListedAdmittedNobody() {
        Tables more = tables.with("gni", 2022, "TUV 100");
        FairShareReport report = Made.reckoner(more, 2022, "CAN", "TUV").report(Made.SCENARIO, 2023);

        StateShare tuvalu = report.rows().get(1);
        assertThat(tuvalu.reporting()).isEqualTo(Reporting.NEVER_LISTED);
        assertThat(tuvalu.actual()).isZero();
        assertThat(tuvalu.verdict()).isEqualTo(Verdict.BELOW);
    }

    @Test
    void withoutATableOfTheYearNothingIsKnownOfAnyone() {
        Tables early = new Tables().with("refugees", "world", 2022, "100").with("gni", 2022, "CAN 1, TUV 1");
        early.with("arrivals", "un-members", 2023, "100").with("arrivals", 2022, "CAN 1");

        FairShareReport report = Made.reckoner(early, 2023, "CAN", "TUV").report(Made.SCENARIO, 2023);

        assertThat(report.rows()).extracting(StateShare::reporting).containsOnly(Reporting.NO_TABLE);
        assertThat(report.rows()).extracting(StateShare::verdict).containsOnly(Verdict.NO_EVIDENCE);
    }

    @Test
    void aQuotaOfZeroAsksNothingAndIsNotCountedAsMet() {
        Tables small = new Tables().with("refugees", "world", 2022, "10").with("gni", 2022, "CAN 99, TUV 1");
        small.with("arrivals", 2023, "CAN 1");

        StateShare tuvalu = Made.reckoner(small, 2023, "CAN", "TUV")
                .report(Made.SCENARIO, 2023)
                .rows()
                .get(1);

        assertThat(tuvalu.quota()).isZero();
        assertThat(tuvalu.verdict()).isEqualTo(Verdict.NOTHING_ASKED);
        assertThat(tuvalu.met()).isNull();
        assertThat(tuvalu.ratio()).isNull();
    }

    @Test
    void arrearsAddUpYearsWithEvidenceAndKeepTheOthersApart() {
        List<StateShare> rows = reckoner.report(Made.SCENARIO, 2023).rows();

        // 2022: 250, 150, 100 asked; CAN 100, FRA 170, NZL silent. 2023: 500, 300, 200 asked; CAN 600, FRA silent, NZL
        // 199.
        assertThat(rows.get(0).arrears())
                .isEqualTo(new Arrears(2022, new BigDecimal("50"), BigDecimal.ZERO, List.of()));
        assertThat(rows.get(1).arrears())
                .isEqualTo(new Arrears(2022, new BigDecimal("-20"), new BigDecimal("300"), List.of()));
        assertThat(rows.get(2).arrears())
                .isEqualTo(new Arrears(2022, BigDecimal.ONE, new BigDecimal("100"), List.of()));
    }

    @Test
    void yearsWithoutAQuotaAreNamedInTheArrears() {
        StateShare canada = Made.reckoner(tables, 2020, "CAN", "FRA", "NZL")
                .report(Made.SCENARIO, 2023)
                .rows()
                .get(0);

        assertThat(canada.arrears().yearsWithoutQuota()).containsExactly(2020, 2021);
    }

    @Test
    void nextYearsQuotaIsToldWhereItCanBe() {
        assertThat(reckoner.report(Made.SCENARIO, 2022).rows().get(0).nextYear())
                .isEqualTo(500L);
        assertThat(reckoner.report(Made.SCENARIO, 2023).rows().get(0).nextYear())
                .isNull();
    }

    @Test
    void aChannelWithoutFiguresHasNoEvidence() {
        FairShareReport report =
                reckoner.report(new Scenario("all", "gni", "tenth", "two-to-one", "other", "hamilton"), 2023);

        assertThat(report.total()).isEqualTo(333);
        assertThat(report.rows()).extracting(StateShare::verdict).containsOnly(Verdict.NO_EVIDENCE);
    }

    @Test
    void everyFormulaIsSetSideBySideAndOneWithoutFiguresSaysSo() {
        Sensitivity sensitivity = reckoner.sensitivity(Made.SCENARIO, 2023);

        assertThat(sensitivity.columns())
                .extracting(Sensitivity.Column::formula)
                .containsExactly("gni", "equal", "jobs", "people");
        Sensitivity.Column jobs = sensitivity.columns().get(2);
        assertThat(jobs.unavailable()).isEqualTo(FairShareUnavailable.Why.NO_KEYS);
        assertThat(jobs.withoutFigures()).containsExactly("unemployment");
        assertThat(sensitivity.columns().get(0).excluded()).isEqualTo(1);

        Map<String, Sensitivity.Agreement> agreements = new java.util.TreeMap<>();
        sensitivity.lines().forEach(line -> agreements.put(line.party(), line.agreement()));
        assertThat(agreements)
                .isEqualTo(Map.of(
                        "CAN", Sensitivity.Agreement.ALWAYS_MET,
                        "CUB", Sensitivity.Agreement.NEVER_MET,
                        "FRA", Sensitivity.Agreement.NOT_JUDGED,
                        "NZL", Sensitivity.Agreement.DEPENDS));
        assertThat(sensitivity.lines().get(1).cells()).containsOnlyKeys("equal");
    }

    @Test
    void theYearsThatCanBeToldAndThoseThatCanBeJudged() {
        tables.with("refugees", "world", 2023, "7").with("gni", 2023, "CAN 1");
        Reckoner later = Made.reckoner(tables, 2022, "CAN", "FRA");

        assertThat(later.years(Made.SCENARIO)).containsExactly(2022, 2023, 2024);
        assertThat(later.judgedYears(Made.SCENARIO)).containsExactly(2022, 2023);
    }

    @Test
    void anyNumberOfPeopleCanBeATarget() {
        Scenario absolute = new Scenario("all", "gni", "people-120000", "single", "resettlement", "webster");

        assertThat(reckoner.report(absolute, 2023).total()).isEqualTo(120_000);
        assertThat(reckoner.years(absolute)).containsExactly(2022, 2023);
    }

    @Test
    void membershipCountsOnTheFirstDayOfTheYear() {
        Reckoner joining = new Reckoner(
                Made.presets(2022),
                tables.figures(),
                (group, on) -> on.isBefore(LocalDate.of(2023, 1, 1)) ? Set.of("CAN") : Set.of("CAN", "FRA"));

        assertThat(joining.quota(Made.SCENARIO, "FRA", 2022).missing()).isEqualTo("NOT_IN_POOL");
        assertThat(joining.quota(Made.SCENARIO, "FRA", 2023).missing()).isNull();
    }

    @Test
    void aPoolByAFigureLeavesOutWhoseFigureIsMissingByName() {
        Scenario rich = new Scenario("rich", "gni", "tenth", "single", "resettlement", "hamilton");

        FairShareReport report = reckoner.report(rich, 2023);

        assertThat(report.rows()).extracting(StateShare::party).containsExactly("CAN", "FRA", "NZL");
        assertThat(report.excluded()).containsExactly(new Exclusion("CUB", Exclusion.Why.POOL_UNDECIDED, "gni", 2022));
        assertThat(reckoner.quota(rich, "CAN", 2022).missing()).isEqualTo("NO_POOL");
    }

    @Test
    void anUnknownCodeIsRefusedWithTheOnesThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reckoner.quota(with("gdp", "hamilton"), "CAN", 2023))
                .withMessage("There is no formula \"gdp\": choose one of equal, gni, jobs, people.");
    }

    @Test
    void sameInputsSameReport() {
        FairShareReport again =
                Made.reckoner(tables, 2022, "NZL", "FRA", "CUB", "CAN").report(Made.SCENARIO, 2023);

        assertThat(again.toString())
                .isEqualTo(reckoner.report(Made.SCENARIO, 2023).toString());
    }

    private static Scenario with(String formula, String method) {
        return new Scenario("all", formula, "tenth", "single", "resettlement", method);
    }
}
