package org.pledgewatch.fairshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgewatch.observations.ObservationIntake;
import org.pledgewatch.observations.Vocabulary;
import org.pledgewatch.reference.Sha256;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.TurnableClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Reports are issued on their days, once, and never change. */
@DatabaseTest
@Transactional
class ReportIssuerTest {

    private static final Instant JUNE = Instant.parse("2024-06-20T06:00:00Z");
    private static final Runnable FREE = () -> {};

    /** What is known at a moment is remembered by it, so no two tests record at the same. */
    private static final AtomicInteger HOURS = new AtomicInteger();

    private final ReportIssuer issuer;
    private final ReportArchive archive;
    private final SharingRecord sharing;
    private final TurnableClock clock;

    ReportIssuerTest(
            ReportIssuer issuer,
            ReportArchive archive,
            ObservationIntake intake,
            Vocabulary vocabulary,
            JdbcClient jdbc,
            TurnableClock clock) {
        this.issuer = issuer;
        this.archive = archive;
        this.sharing = new SharingRecord(intake, vocabulary, jdbc);
        this.clock = clock;
    }

    @BeforeEach
    void twoMembersAndOneWithoutAFigure() {
        sharing.enter("SOM", "Somalia", null);
        clock.turnTo(Instant.parse("2024-06-10T00:00:00Z").plus(Duration.ofHours(HOURS.incrementAndGet())));
        for (int year = 2021; year <= 2022; year++) {
            sharing.record("world", "refugees-mandate", year, "1000");
            sharing.record("CAN", "gni-ppp", year, "30");
            sharing.record("FRA", "gni-ppp", year, "70");
        }
        sharing.record("CAN", "resettlement-arrivals", 2022, "10");
        sharing.record("FRA", "resettlement-arrivals", 2022, "80");
        sharing.record("CAN", "resettlement-arrivals", 2023, "31");
        sharing.record("FRA", "resettlement-arrivals", 2023, "20");
    }

    @Test
    void theAnnualReportOfTheNewestJudgedYearIsIssuedOnceForItsYear() {
        assertThat(issuer.issueDue(ReportKind.ANNUAL, JUNE, FREE)).contains("2023-annual-1");
        assertThat(issuer.issueDue(ReportKind.ANNUAL, JUNE, FREE)).isEmpty();
        assertThat(issuer.issueDue(ReportKind.ANNUAL, JUNE.plus(Duration.ofDays(90)), FREE))
                .isEmpty();
        assertThat(archive.all()).extracting(ReportHead::id).containsExactly("2023-annual-1");
    }

    @Test
    void itSaysAllThatAReaderNeedsToComputeItAgain() {
        issuer.issueDue(ReportKind.ANNUAL, JUNE, FREE);

        IssuedReport report = archive.find("2023-annual-1").orElseThrow();

        assertThat(report.totals()).isEqualTo(new IssuedReport.Totals(2, 1, 1, 0, 0, 1));
        assertThat(report.report().excluded()).hasSize(1);
        assertThat(report.inputs()).hasSize(5);
        assertThat(report.inputs())
                .allSatisfy(input -> assertThat(input.source()).isEqualTo("wb"));
        assertThat(report.sources())
                .extracting(IssuedReport.UsedSource::publisher)
                .containsExactly("World Bank");
        assertThat(report.declared().formula().source()).contains("Oxfam");
        assertThat(report.names()).containsEntry("SOM", "Somalia");
        assertThat(report.sensitivity().lines()).hasSize(3);
        assertThat(report.since().lines())
                .extracting(IssuedReport.YearBefore.Line::verdict)
                .containsExactly("BELOW", "MET");
        assertThat(report).isEqualTo(archive.find("2023-annual-1").orElseThrow());
        assertThat(archive.sheet("2023-annual-1")).isPresent();
    }

    @Test
    void itsHashIsThatOfItsCanonicalJson() {
        issuer.issueDue(ReportKind.ANNUAL, JUNE, FREE);

        String json = archive.json("2023-annual-1").orElseThrow();

        assertThat(archive.head("2023-annual-1").orElseThrow().sha256()).isEqualTo(Sha256.of(json));
        assertThat(json)
                .startsWith("{\"changes\":[],\"corrects\":null,\"declared\":{")
                .doesNotContain("\n");
        assertThat(CanonicalJson.write(CanonicalJson.read(json, IssuedReport.class)))
                .isEqualTo(json);
    }

    @Test
    void aCorrectionIsANewEditionThatNamesWhatItChanges() {
        issuer.issueDue(ReportKind.ANNUAL, JUNE, FREE);
        String before = archive.json("2023-annual-1").orElseThrow();
        assertThat(issuer.issue(2023, ReportKind.ANNUAL, null))
                .as("the same again")
                .isEmpty();

        clock.forward(Duration.ofMinutes(7));
        sharing.record("CAN", "resettlement-arrivals", 2023, "29");

        assertThatThrownBy(() -> issuer.issue(2023, ReportKind.ANNUAL, null))
                .hasMessage("This corrects 2023-annual-1: say why, it stands in the new edition for ever.");
        assertThat(issuer.issue(2023, ReportKind.ANNUAL, "Canada counted two people twice."))
                .contains("2023-annual-2");
        IssuedReport second = archive.find("2023-annual-2").orElseThrow();
        assertThat(second.corrects()).isEqualTo("2023-annual-1");
        assertThat(second.reason()).isEqualTo("Canada counted two people twice.");
        assertThat(second.changes())
                .containsExactly(
                        new ReportChange("CAN", "actual", "31", "29"),
                        new ReportChange("CAN", "verdict", "MET", "NEAR"));
        assertThat(archive.json("2023-annual-1")).contains(before);
    }

    @Test
    void aProvisionalReportIsIssuedOnceAQuarterAndOnlyWhereItSaysSomethingNew() {
        Instant july = Instant.parse("2024-07-05T06:00:00Z");

        assertThat(issuer.issueDue(ReportKind.PROVISIONAL, july, FREE)).contains("2023-provisional-1");
        assertThat(issuer.issueDue(ReportKind.PROVISIONAL, july.plus(Duration.ofDays(1)), FREE))
                .isEmpty();
        assertThat(issuer.issueDue(ReportKind.PROVISIONAL, july.plus(Duration.ofDays(95)), FREE))
                .as("nothing new")
                .isEmpty();
        clock.forward(Duration.ofMinutes(9));
        sharing.record("FRA", "resettlement-arrivals", 2023, "90");
        assertThat(issuer.issueDue(ReportKind.PROVISIONAL, july.plus(Duration.ofDays(95)), FREE))
                .contains("2023-provisional-2");
    }

    @Test
    void whereTheSlotWasTakenOverNothingIsIssued() {
        assertThatThrownBy(() -> issuer.issueDue(ReportKind.ANNUAL, JUNE, () -> {
                    throw new IllegalStateException("taken over");
                }))
                .hasMessage("taken over");
        assertThat(archive.all()).isEmpty();
    }

    @Test
    void aPreviewIsNotKept() {
        assertThat(issuer.draft(2023, ReportKind.ANNUAL, null).report().id()).isEqualTo("2023-annual-1");
        assertThat(archive.all()).isEmpty();
        assertThat(archive.find("2023-annual-1")).isEqualTo(Optional.empty());
    }
}
