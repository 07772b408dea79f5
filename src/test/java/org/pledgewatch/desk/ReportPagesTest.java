package org.pledgewatch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.exchange.BundledFigures;
import org.pledgewatch.exchange.CatalogueLoader;
import org.pledgewatch.observations.NewFigure;
import org.pledgewatch.observations.ObservationIntake;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Period;
import org.pledgewatch.testing.AtTheDesk;
import org.pledgewatch.testing.TurnableClock;
import org.pledgewatch.testing.WebTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** What is issued is committed, so the database is thrown away afterwards. */
@WebTest
@DirtiesContext
class ReportPagesTest {

    @LocalServerPort
    private int port;

    private final AtTheDesk.Arrivals arrivals;
    private final CatalogueLoader loader;
    private final BundledFigures figures;
    private final ObservationIntake intake;
    private final JdbcClient jdbc;
    private final TurnableClock clock;

    ReportPagesTest(
            AtTheDesk.Arrivals arrivals,
            CatalogueLoader loader,
            BundledFigures figures,
            ObservationIntake intake,
            JdbcClient jdbc,
            TurnableClock clock) {
        this.arrivals = arrivals;
        this.loader = loader;
        this.figures = figures;
        this.intake = intake;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** At another moment than somebody may have looked at the record while it was empty: what was read is kept. */
    @BeforeEach
    void load() {
        clock.forward(Duration.ofMinutes(1));
        loader.load();
        figures.load();
    }

    @Test
    void oneProposesWhatItSawAndAnotherIssuesTheSame() {
        AtTheDesk coordinator = arrivals.as(Role.COORDINATOR, port);
        AtTheDesk reviewer = arrivals.as(Role.REVIEWER, port);
        Document preview = coordinator.page("/desk/reports/new?year=2023&kind=ANNUAL");
        assertThat(preview.select("main").text())
                .contains("Nothing is public yet")
                .contains("A first edition")
                .contains("Canada");

        String proposal = AtTheDesk.location(propose(coordinator, preview, ""));
        assertThat(arrivals.nobody(port)
                        .get("/fair-share/reports/2023-annual-1")
                        .statusCode())
                .isEqualTo(404);
        assertThat(coordinator.post(proposal + "/issue", "seen", seen(preview)).statusCode())
                .isEqualTo(403);
        assertThat(reviewer.page("/desk").select("ol.today").text())
                .contains("The annual fair-share report of 2023 waits to be issued.");
        reviewer.post(proposal + "/issue", "seen", seen(reviewer.page(proposal)));

        assertThat(reviewer.page(proposal).select(".done").text()).contains("Issued");
        assertThat(arrivals.nobody(port)
                        .page("/fair-share/reports/2023-annual-1")
                        .select("h1")
                        .text())
                .isEqualTo("Fair-share report 2023");
        assertThat(lettersOf("2023-annual-1"))
                .as("to all who write or review, once")
                .hasSameSizeAs(jdbc.sql("select id from member where password is not null and disabled_at is null"
                                + " and role <> 'VIEWER'")
                        .query(Long.class)
                        .list());
        assertThat(jdbc.sql("select action from audit_entry where about = '2023-annual-1' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("proposed a report", "issued a report");
    }

    @Test
    void whoProposedDoesNotIssue() {
        AtTheDesk reviewer = arrivals.as(Role.REVIEWER, port);
        Document preview = reviewer.page("/desk/reports/new?year=2021&kind=ANNUAL");
        String proposal = AtTheDesk.location(propose(reviewer, preview, ""));

        assertThat(reviewer.page(proposal).select("main").text()).contains("another reviewer issues it");
        reviewer.post(proposal + "/issue", "seen", seen(preview));

        assertThat(reviewer.page(proposal).select(".refused").text()).contains("ask another reviewer");
        reviewer.post(proposal + "/drop", "why", "");
        assertThat(reviewer.page(proposal).select(".refused").text()).contains("why it is dropped");
        reviewer.post(proposal + "/drop", "why", "The wrong year");
        assertThat(reviewer.page(proposal).select("main").text())
                .contains("Dropped: The wrong year")
                .doesNotContain("Issue it for good");
    }

    @Test
    void whatChangedSinceItWasSeenIsNotIssuedAndACorrectionSaysWhy() {
        AtTheDesk coordinator = arrivals.as(Role.COORDINATOR, port);
        AtTheDesk reviewer = arrivals.as(Role.REVIEWER, port);
        String first = AtTheDesk.location(
                propose(coordinator, coordinator.page("/desk/reports/new?year=2022&kind=ANNUAL"), ""));
        String stale = seen(reviewer.page(first));
        reviewer.post(first + "/issue", "seen", stale);

        record("48000");
        Document correction = coordinator.page("/desk/reports/new?year=2022&kind=ANNUAL");
        assertThat(correction.select("main").text())
                .contains("edition 2")
                .contains("of 2022-annual-1")
                .contains("48000");
        assertThat(AtTheDesk.parsed(propose(coordinator, correction, "")).text())
                .contains("say why");
        String second = AtTheDesk.location(propose(coordinator, correction, "Canada reported anew."));
        reviewer.post(second + "/issue", "seen", stale);
        assertThat(reviewer.page(second).select(".refused").text()).contains("changed since you looked");
        record("48001");
        assertThat(reviewer.page(second).select(".warn").text()).contains("changed since this was proposed");
        reviewer.post(second + "/issue", "seen", seen(reviewer.page(second)));

        Document issued = arrivals.nobody(port).page("/fair-share/reports/2022-annual-2");
        assertThat(issued.select("main").text())
                .contains("Canada reported anew.")
                .contains("2022-annual-1")
                .contains("48001");
    }

    private List<String> lettersOf(String report) {
        return jdbc.sql("select idempotency_key from letter where idempotency_key like ?")
                .param("report:" + report + ":%")
                .query(String.class)
                .list();
    }

    private void record(String arrivals) {
        clock.forward(Duration.ofMinutes(1));
        intake.append(
                List.of(new NewFigure(
                        "CAN",
                        "resettlement-arrivals",
                        Breakdown.TOTAL,
                        Period.year(2022),
                        new BigDecimal(arrivals),
                        "unhcr-resettlement",
                        null,
                        null)),
                "test");
    }

    private static HttpResponse<String> propose(AtTheDesk who, Document preview, String reason) {
        return who.post(
                "/desk/reports",
                "year",
                preview.select("input[name=year]").val(),
                "kind",
                preview.select("input[name=kind]").val(),
                "seen",
                seen(preview),
                "reason",
                reason);
    }

    private static String seen(Document preview) {
        return preview.select("input[name=seen]").val();
    }
}
