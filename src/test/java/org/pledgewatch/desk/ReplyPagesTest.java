package org.pledgewatch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.assessment.AssessmentRun;
import org.pledgewatch.drafting.Embargoes;
import org.pledgewatch.exchange.BundledFigures;
import org.pledgewatch.exchange.CatalogueLoader;
import org.pledgewatch.testing.AtTheDesk;
import org.pledgewatch.testing.TurnableClock;
import org.pledgewatch.testing.TypedCommitment;
import org.pledgewatch.testing.WebTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** What is published is committed, so the database is thrown away afterwards. */
@WebTest
@DirtiesContext
class ReplyPagesTest {

    private static final Pattern LINK = Pattern.compile("/reply/[A-Za-z0-9_-]{43}");

    @LocalServerPort
    private int port;

    private final AtTheDesk.Arrivals arrivals;
    private final CatalogueLoader loader;
    private final BundledFigures figures;
    private final Embargoes embargoes;
    private final AssessmentRun assessment;
    private final TurnableClock clock;
    private final JdbcClient jdbc;

    ReplyPagesTest(
            AtTheDesk.Arrivals arrivals,
            CatalogueLoader loader,
            BundledFigures figures,
            Embargoes embargoes,
            AssessmentRun assessment,
            TurnableClock clock,
            JdbcClient jdbc) {
        this.arrivals = arrivals;
        this.loader = loader;
        this.figures = figures;
        this.embargoes = embargoes;
        this.assessment = assessment;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Test
    void aPartyIsAskedBeforeSomethingAgainstItIsPublishedAndItsReplyOrItsSilenceStandsBesideTheStatus() {
        loader.load();
        figures.load();
        AtTheDesk coordinator = arrivals.as(Role.COORDINATOR, port);
        coordinator.get("/desk/contacts");
        for (String party : new String[] {"CAN", "NOR"}) {
            coordinator.post(
                    "/desk/contacts",
                    "party",
                    party,
                    "name",
                    "Office of " + party,
                    "address",
                    party + "@example.org",
                    "language",
                    party.equals("CAN") ? "en" : "ar",
                    "weekend",
                    "67",
                    "holidays",
                    "2026-12-25");
        }
        coordinator.get("/desk/log");
        String draft = AtTheDesk.location(coordinator.post(
                "/desk/log",
                TypedCommitment.with(
                        "title", "Ratify it", "parties", "CAN", "parties", "NOR", "parties", "USA", "do", "save")));
        coordinator.post(draft + "/submit");
        AtTheDesk reviewer = arrivals.as(Role.REVIEWER, port);
        Document page = reviewer.page(draft);
        assertThat(page.select(".owed").text()).contains("3 parties have", "No contact is known");
        String version = page.select("input[name=version]").first().val();

        reviewer.post(draft + "/publish", "version", version);
        assertThat(reviewer.page(draft).select(".refused").text()).contains("CAN, NOR");
        reviewer.post(draft + "/ask", "version", version);
        assertThat(reviewer.page(draft).select("main").text()).contains("Publishes itself on");

        String letter = jdbc.sql("select plain from letter where recipient = 'CAN@example.org'")
                .query(String.class)
                .single();
        Matcher link = LINK.matcher(letter);
        assertThat(link.find()).as(letter).isTrue();
        AtTheDesk party = arrivals.nobody(port);
        isAskedInArabic(party);
        assertThat(party.page(link.group()).select("main").text()).contains("Canada", "Ratify it");
        assertThat(AtTheDesk.parsed(party.post(link.group(), "text", "safe \u202Egnp", "language", "en"))
                        .select(".refused")
                        .text())
                .contains("cannot be seen");
        party.get(link.group());
        party.post(link.group(), "text", "We are <b>working</b> on it.", "language", "en");
        party.get(link.group());
        assertThat(AtTheDesk.parsed(party.post(link.group(), "text", "Again", "language", "en"))
                        .select(".refused")
                        .text())
                .contains("answered already");
        assertThat(party.get("/reply/" + "x".repeat(43)).statusCode()).isEqualTo(404);

        embargoes.publishDue(() -> {});
        assertThat(party.get("/commitments/ratify-it").statusCode()).isEqualTo(404);
        clock.turnTo(LocalDate.parse("2026-12-31").atStartOfDay().toInstant(ZoneOffset.UTC));
        assertThat(embargoes.publishDue(() -> {})).containsEntry("published", 1L);
        assessment.run(() -> {});

        assertThat(party.page("/commitments/ratify-it/CAN").select("main").html())
                .contains("We are &lt;b&gt;working&lt;/b&gt; on it.");
        assertThat(party.page("/commitments/ratify-it/NOR").select("main").text())
                .contains("No reply of Norway by");
        assertThat(party.page("/commitments/ratify-it/USA").select("main").text())
                .contains("No reply of United States");
    }

    private void isAskedInArabic(AtTheDesk party) {
        Map<String, Object> letter = jdbc.sql(
                        "select subject, plain, html from letter where recipient = 'NOR@example.org'")
                .query()
                .singleRow();
        assertThat(letter.get("subject")).isEqualTo("ردّكم قبل النشر");
        assertThat(String.valueOf(letter.get("html"))).contains("dir=\"rtl\"", "النرويج");
        Matcher link = LINK.matcher(String.valueOf(letter.get("plain")));
        assertThat(link.find()).isTrue();
        Document page = party.page(link.group());
        assertThat(page.selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("main").text()).contains("النرويج", "Ratify it", "إرسال الرد");
        assertThat(AtTheDesk.parsed(party.post(link.group(), "text", " ", "language", "ar"))
                        .select(".refused")
                        .text())
                .contains("20,000");
    }
}
