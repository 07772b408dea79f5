package org.pledgewatch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.commitments.Commitments;
import org.pledgewatch.exchange.BundledFigures;
import org.pledgewatch.exchange.CatalogueLoader;
import org.pledgewatch.testing.AtTheDesk;
import org.pledgewatch.testing.TypedCommitment;
import org.pledgewatch.testing.WebTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** What is published is committed, so the database is thrown away afterwards. */
@WebTest
@DirtiesContext
class DraftPagesTest {

    @LocalServerPort
    private int port;

    private final AtTheDesk.Arrivals arrivals;
    private final CatalogueLoader loader;
    private final BundledFigures figures;
    private final Commitments commitments;

    DraftPagesTest(
            AtTheDesk.Arrivals arrivals, CatalogueLoader loader, BundledFigures figures, Commitments commitments) {
        this.arrivals = arrivals;
        this.loader = loader;
        this.figures = figures;
        this.commitments = commitments;
    }

    @BeforeEach
    void load() {
        loader.load();
        figures.load();
    }

    @Test
    void aCommitmentIsPreviewedLoggedReviewedByAnotherAndThenPublic() {
        AtTheDesk coordinator = arrivals.as(Role.COORDINATOR, port);
        coordinator.get("/desk/log");
        Document preview = AtTheDesk.parsed(coordinator.post("/desk/log", TypedCommitment.with("do", "preview")));
        assertThat(preview.select("#preview .meaning").text()).contains("of 2 parties", "Canada", "Argentina");
        assertThat(commitments.find("ratify-the-treaty-of-1990")).isEmpty();

        String draft = AtTheDesk.location(coordinator.post("/desk/log", TypedCommitment.with("do", "save")));
        assertThat(draft).matches("/desk/drafts/\\d+");
        assertThat(coordinator.page(draft).select("h1").text()).isEqualTo("Ratify the treaty of 1990");
        coordinator.post(draft + "/submit", "note", "Please look");
        assertThat(coordinator.post(draft + "/publish", "version", "2").statusCode())
                .isEqualTo(403);

        AtTheDesk reviewer = arrivals.as(Role.REVIEWER, port);
        Document today = reviewer.page("/desk");
        assertThat(today.select("ol.today").text()).contains("“Ratify the treaty of 1990” waits");
        assertThat(arrivals.nobody(port)
                        .get("/commitments/ratify-the-treaty-of-1990")
                        .statusCode())
                .isEqualTo(404);
        reviewer.publish(draft);

        assertThat(reviewer.page(draft).select(".done").text()).contains("Published");
        Document page = arrivals.nobody(port).page("/commitments/ratify-the-treaty-of-1990");
        assertThat(page.select("h1").text()).isEqualTo("Ratify the treaty of 1990");
    }

    @Test
    void whatIsPublishedIsWithdrawnByTwoPeopleWithTheReasonAndStaysInSight() {
        String slug = "iom-protection-mandate";
        AtTheDesk coordinator = arrivals.as(Role.COORDINATOR, port);
        String withdraw = "/desk/commitments/" + slug + "/withdraw";
        assertThat(coordinator.page(withdraw).select("h1").text()).isEqualTo("Withdraw what is published");
        assertThat(AtTheDesk.parsed(coordinator.post(withdraw, "on", "", "reason", "", "by", ""))
                        .select(".refused")
                        .text())
                .contains("day and its reason");
        String draft = AtTheDesk.location(
                coordinator.post(withdraw, "party", "", "on", "2026-11-22", "reason", "It was never said.", "by", ""));
        assertThat(coordinator.page(draft).select("ins").text()).contains("withdrawn:", "It was never said.");
        assertThat(arrivals.nobody(port).page("/commitments/" + slug).text()).doesNotContain("It was never said.");

        AtTheDesk reviewer = arrivals.as(Role.REVIEWER, port);
        reviewer.publish(draft);

        Document page = arrivals.nobody(port).page("/commitments/" + slug);
        assertThat(page.text()).contains("Withdrawn on 22 November 2026", "It was never said.");
        assertThat(arrivals.nobody(port).get("/api/v1/commitments/" + slug).body())
                .contains("\"withdrawnOn\":\"2026-11-22\"", "\"endedReason\":\"It was never said.\"");
    }

    @Test
    void aPartyThatLeavesIsSaidToHaveLeftAndNobodyElse() {
        String slug = "ratify-icrmw";
        AtTheDesk coordinator = arrivals.as(Role.COORDINATOR, port);
        coordinator.get("/desk/drafts");
        String draft = AtTheDesk.location(coordinator.post(
                "/desk/commitments/" + slug + "/withdraw",
                "party",
                "CAN",
                "on",
                "2026-01-01",
                "reason",
                "It said so to the press.",
                "by",
                ""));
        AtTheDesk reviewer = arrivals.as(Role.REVIEWER, port);
        reviewer.publish(draft);

        assertThat(commitments.entry(slug).orElseThrow().bindings())
                .filteredOn(binding -> binding.withdrew() != null)
                .extracting(binding -> binding.undertaking().party())
                .containsExactly("CAN");
        Document page = arrivals.nobody(port).page("/commitments/" + slug + "/CAN");
        assertThat(page.text()).contains("It said so to the press.", "The party withdrew.");
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndWhatWasTypedStays() {
        AtTheDesk coordinator = arrivals.as(Role.COORDINATOR, port);
        coordinator.get("/desk/log");
        Document page = AtTheDesk.parsed(coordinator.post(
                "/desk/log",
                "kind",
                "PLEDGE",
                "title",
                "<script>alert(1)</script>",
                "target",
                "THRESHOLD",
                "t-value",
                "ten",
                "do",
                "preview"));

        assertThat(page.select("#f-t-value").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#w-t-value").text()).contains("\"ten\" is no number");
        assertThat(page.select("#f-title").val()).isEqualTo("<script>alert(1)</script>");
        assertThat(page.select("main script:not([src])")).isEmpty();
        String huge = "x".repeat(1_000_000);
        HttpResponse<String> answer = coordinator.post("/desk/log", "title", huge, "do", "save");
        assertThat(answer.body()).contains("shorten it");
    }

    @Test
    void theSecondOfTwoIsShownTheDifferenceAndKeepsWhatWasTyped() {
        AtTheDesk one = arrivals.as(Role.COORDINATOR, port);
        AtTheDesk two = arrivals.as(Role.COORDINATOR, port);
        one.get("/desk/log");
        String draft = AtTheDesk.location(
                one.post("/desk/log", TypedCommitment.with("title", "Of two", "slug", "of-two", "do", "save")));
        one.get(draft + "/edit");
        two.get(draft + "/edit");
        one.post(draft + "/edit", TypedCommitment.with("title", "By the first", "version", "1", "do", "save"));

        Document second = AtTheDesk.parsed(two.post(
                draft + "/edit", TypedCommitment.with("title", "By the second", "version", "1", "do", "save")));

        assertThat(second.select(".difference del").text()).contains("first");
        assertThat(second.select(".difference ins").text()).contains("second");
        assertThat(second.select("#f-title").val()).isEqualTo("By the second");
        assertThat(two.post(draft + "/save", TypedCommitment.with("title", "By the second", "version", "1"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(two.post(draft + "/save", TypedCommitment.with("title", "By the second", "version", "2"))
                        .body())
                .isEqualTo("3");
    }

    @Test
    void aSessionIsCapturedOnOnePageAndWhatIsOffTheRecordStaysAtTheDesk() {
        AtTheDesk coordinator = arrivals.as(Role.COORDINATOR, port);
        coordinator.get("/desk/sessions/new");
        String draft = AtTheDesk.location(coordinator.post(
                "/desk/sessions/new",
                "title",
                "Special Session 7",
                "framework",
                "gfmd-2017",
                "held-on",
                "2017-06-29",
                "document",
                "Reporting template",
                "themes",
                "protection",
                "r1-text",
                "Nobody is sent back.",
                "w1-text",
                "Only between us.",
                "w1-attribution",
                "OFF_RECORD",
                "w2-text",
                "Say it loud.",
                "w2-attribution",
                "ANONYMOUS",
                "do",
                "save"));
        coordinator.post(draft + "/submit");
        AtTheDesk reviewer = arrivals.as(Role.REVIEWER, port);
        reviewer.publish(draft);

        AtTheDesk reader = arrivals.nobody(port);
        assertThat(reader.get("/commitments/nobody-is-sent-back").statusCode()).isEqualTo(200);
        assertThat(reader.get("/themes/protection").body())
                .contains("Say it loud.")
                .doesNotContain("Only between us");
        assertThat(reader.get("/search?q=between").body()).doesNotContain("Only between us");
    }

    @Test
    void aRecordedCommitmentIsChangedFromAFormThatIsFilledIn() {
        AtTheDesk coordinator = arrivals.as(Role.COORDINATOR, port);
        coordinator.get("/desk/log");
        String edit = AtTheDesk.location(coordinator.post("/desk/commitments/fair-share-resettlement/revise"));

        Document form = coordinator.page(edit);

        assertThat(form.select("#f-f-formula option[selected]").val()).isEqualTo("gni-ppp");
        assertThat(form.select(".refused")).isEmpty();
        assertThat(coordinator.page(edit.replace("/edit", "")).select("main").text())
                .contains("Nothing yet.");
    }
}
