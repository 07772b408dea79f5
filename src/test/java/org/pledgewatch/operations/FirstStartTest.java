package org.pledgewatch.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pledgewatch.assessment.AssessmentRun;
import org.pledgewatch.assessment.Assessor;
import org.pledgewatch.assessment.judgement.Judgement;
import org.pledgewatch.exchange.BundledFigures;
import org.pledgewatch.exchange.CatalogueLoader;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.TurnableClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** The bundled record, taken in and judged as at a first start on 22 November 2026. */
@DatabaseTest
@DirtiesContext
class FirstStartTest {

    private final FirstStart start;
    private final AssessmentRun run;
    private final Assessor assessor;
    private final TurnableClock clock;
    private final JdbcClient jdbc;

    FirstStartTest(
            CatalogueLoader catalogue,
            BundledFigures figures,
            AssessmentRun run,
            Assessor assessor,
            TurnableClock clock,
            JdbcClient jdbc) {
        this.start = new FirstStart(catalogue, figures, run);
        this.run = run;
        this.assessor = assessor;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Test
    void theBundledRecordIsTakenInOnceAndTheSelfCheckFindsNothing() {
        clock.turnTo("2026-11-22");
        start.start();
        long figures = count("observation");
        long changes = count("status_change");
        assertThat(figures).isGreaterThan(48_000);
        assertThat(count("assessment")).isEqualTo(count("undertaking")).isGreaterThan(2_000);
        assertThat(count("touched")).isZero();

        start.start();
        assertThat(count("observation")).isEqualTo(figures);
        assertThat(count("status_change")).isEqualTo(changes);
        assertThat(run.selfCheck(() -> {})).isEqualTo(Map.of("looked-at", count("undertaking"), "differing", 0L));

        publishedFactsAreToldAsTheyAre();
        aYearLaterOnlyWhatIsDueIsLookedAt(changes);
    }

    private void publishedFactsAreToldAsTheyAre() {
        assertThat(judged("us-ceiling-fy2022", "USA").status()).isEqualTo(Status.MISSED);
        assertThat(judged("us-ceiling-fy2022", "USA").actual()).isEqualByComparingTo("25465");
        assertThat(judged("us-ceiling-fy2023", "USA").reason()).isEqualTo(Reason.FIGURES_OVERDUE);
        assertThat(judged("ratify-icrmw", "DEU").status()).isEqualTo(Status.MISSED);
        assertThat(judged("ratify-icrmw", "MEX").status()).isEqualTo(Status.MET);
        assertThat(judged("ratify-ilo-c97", "GBR").reason())
                .as("the list in hand is incomplete, so no row is unknown and not unratified")
                .isEqualTo(Reason.NEVER_REPORTED);
        assertThat(judged("fair-share-resettlement", "TUV").status()).isIn(Status.OFF_TRACK, Status.NO_EVIDENCE);
    }

    private void aYearLaterOnlyWhatIsDueIsLookedAt(long changes) {
        clock.turnTo("2027-11-22");
        Map<String, Long> counts = run.run();

        assertThat(counts.get("looked-at")).isPositive();
        assertThat(count("status_change")).isEqualTo(changes + counts.get("status-changes"));
        assertThat(run.selfCheck(() -> {}).get("differing")).isZero();
    }

    private Judgement judged(String commitment, String party) {
        return assessor.judge(commitment, party, LocalDate.of(2026, 11, 22), clock.instant())
                .orElseThrow();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
