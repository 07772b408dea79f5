package org.pledgewatch.desk.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgewatch.accounts.ApiTokens;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Members;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.testing.AtTheDesk;
import org.pledgewatch.testing.SmallRecord;
import org.pledgewatch.testing.WebTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Coordinators with browsers and programs keep the record current. */
@WebTest
class KeptCurrentTest {

    private static final String PLACES = "/desk/figures?indicator=resettlement-arrivals&parties=CAN&periods=2016-2019";

    @LocalServerPort
    private int port;

    private final AtTheDesk.Arrivals arrivals;
    private final Members members;
    private final ApiTokens tokens;
    private final JdbcClient jdbc;
    private final ApplicationContext application;

    KeptCurrentTest(
            AtTheDesk.Arrivals arrivals,
            Members members,
            ApiTokens tokens,
            JdbcClient jdbc,
            ApplicationContext application) {
        this.arrivals = arrivals;
        this.members = members;
        this.tokens = tokens;
        this.jdbc = jdbc;
        this.application = application;
    }

    @BeforeEach
    void aSmallRecord() {
        SmallRecord.enter(application);
    }

    private AtTheDesk coordinator() {
        return arrivals.as(Role.COORDINATOR, port);
    }

    private long figures() {
        return jdbc.sql("select count(*) from observation").query(Long.class).single();
    }

    private static byte[] csv(String rows) {
        return (SmallRecord.HEADER + rows).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void anImportIsLookedAtRecordedAndUndone() {
        AtTheDesk who = coordinator();
        who.get("/desk/imports");
        long before = figures();

        String place = AtTheDesk.location(
                who.upload("/desk/imports", "a.csv", csv("CAN,worker-visas,skill=low,2016,7,unhcr,,\n")));
        Document preview = who.page(place);
        assertThat(preview.text()).contains("1 new, 0 corrected", "Record this figure");
        assertThat(figures()).isEqualTo(before);
        String seen = preview.selectFirst("input[name=seen]").val();

        assertThat(AtTheDesk.location(who.post(place + "/record", "seen", seen)))
                .isEqualTo(place + "?done");
        assertThat(figures()).isEqualTo(before + 1);
        assertThat(who.post(place + "/record", "seen", seen).statusCode()).isEqualTo(409);
        assertThat(figures()).isEqualTo(before + 1);

        Document undo = who.page(place + "/undo");
        assertThat(undo.text()).contains("One figure goes back");
        who.post(place + "/undo", "seen", undo.selectFirst("input[name=seen]").val(), "reason", "the wrong file");
        assertThat(who.page(place).text()).contains("the wrong file");
    }

    @Test
    void aRefusedFileSaysWhereAndWhatToDoAndCannotBeRecorded() {
        AtTheDesk who = coordinator();
        who.get("/desk/imports");
        long before = figures();

        String place = AtTheDesk.location(
                who.upload("/desk/imports", "<b>.csv", csv("XXX,worker-visas,,2016,\"1,5\",unhcr,,\n")));
        Document preview = who.page(place);

        assertThat(preview.text()).contains("Line 2, party", "Line 2, value", "Write 1.5");
        assertThat(preview.select("input[name=seen]")).isEmpty();
        assertThat(preview.select("b")).isEmpty();
        assertThat(who.post(place + "/record", "seen", "forged").statusCode()).isEqualTo(409);
        assertThat(figures()).isEqualTo(before);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedInASentence() {
        AtTheDesk who = coordinator();
        who.get("/desk/imports");
        long before =
                jdbc.sql("select count(*) from figure_import").query(Long.class).single();

        HttpResponse<String> answer = who.upload("/desk/imports", "a.csv", new byte[21 << 20]);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("20 MB");
        assertThat(jdbc.sql("select count(*) from figure_import")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void whoComesSecondToAGridIsShownBothAndNothingIsOverwritten() {
        AtTheDesk first = coordinator();
        AtTheDesk second = coordinator();
        String opened = first.page(PLACES).selectFirst("input[name=seen]").val();
        second.get(PLACES);
        String[] of = {
            "indicator",
            "resettlement-arrivals",
            "parties",
            "CAN",
            "periods",
            "2016-2019",
            "source",
            "unhcr",
            "seen",
            opened,
            "reason",
            "a slip",
            "v:CAN:2018",
            "1501"
        };

        assertThat(AtTheDesk.location(first.post("/desk/figures", of))).contains("written=1");
        of[of.length - 1] = "1502";
        HttpResponse<String> answer = second.post("/desk/figures", of);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Somebody recorded other figures", "Meanwhile: 1501", "value=\"1502\"");
        assertThat(first.page(PLACES).selectFirst("input[name=v:CAN:2018]").val())
                .isEqualTo("1501");
    }

    @Test
    void aFigureOfAYearThatIsNotOverIsRefusedAtItsFieldAndWhatWasTypedStays() {
        AtTheDesk who = coordinator();
        String years = PLACES.replace("2016-2019", "2025-2026");
        String seen = who.page(years).selectFirst("input[name=seen]").val();
        long before = figures();

        Document page = AtTheDesk.parsed(who.post(
                "/desk/figures",
                "indicator",
                "resettlement-arrivals",
                "parties",
                "CAN",
                "periods",
                "2025-2026",
                "source",
                "unhcr",
                "seen",
                seen,
                "v:CAN:2025",
                "7",
                "v:CAN:2026",
                "8"));

        assertThat(page.selectFirst("input[name=v:CAN:2026]").attr("aria-invalid"))
                .isEqualTo("true");
        assertThat(page.selectFirst("input[name=v:CAN:2025]").hasAttr("aria-invalid"))
                .isFalse();
        assertThat(page.selectFirst("input[name=v:CAN:2026]").val()).isEqualTo("8");
        assertThat(page.text()).contains("The period is not over yet", "when the period is over");
        assertThat(figures()).isEqualTo(before);
    }

    @Test
    void cellsOfASpreadsheetFillTheGridWithoutAnyScript() {
        AtTheDesk who = coordinator();
        who.get(PLACES);

        HttpResponse<String> filled = who.post(
                "/desk/figures/paste",
                "indicator",
                "worker-visas",
                "parties",
                "CAN NOR",
                "periods",
                "2020-2021",
                "pasted",
                "Country\t2021\nName of NOR\t5\nCAN\t6\n");

        assertThat(filled.statusCode()).isEqualTo(200);
        Document page = org.jsoup.Jsoup.parse(filled.body());
        assertThat(page.selectFirst("input[name=v:NOR:2021]").val()).isEqualTo("5");
        assertThat(page.selectFirst("input[name=v:CAN:2021]").val()).isEqualTo("6");
    }

    @Test
    void whoIsLimitedToAPartyTellsNothingOfOthers() {
        String address = UUID.randomUUID() + "@desk.test";
        Member limited = members.add(address, "Of Norway", Role.COORDINATOR, Set.of("NOR"), Set.of());
        arrivals.signingIn().setPassword(limited.id(), AtTheDesk.PASSWORD);
        AtTheDesk who = arrivals.nobody(port);
        who.get("/sign-in");
        who.post("/sign-in", "address", address, "password", AtTheDesk.PASSWORD);
        who.get("/desk/undertakings/more-places/CAN");

        assertThat(who.post("/desk/undertakings/more-places/CAN/responsible", "text", "Me")
                        .statusCode())
                .isEqualTo(403);
        assertThat(who.get(PLACES).body()).contains("You are a coordinator for none of these parties");
    }

    @Test
    void aVerdictIsPublicOnlyWhenASecondPersonHasApprovedIt() {
        AtTheDesk one = coordinator();
        AtTheDesk two = coordinator();
        String page = "/desk/undertakings/dignity/NOR";
        String words = "A law did the contrary " + UUID.randomUUID();
        one.get(page);
        one.post(page + "/verdicts", "status", "OFF_TRACK", "on", "2017-01-01", "text", words);
        String proposal = one.page(page).selectFirst("a[href^=/desk/verdicts/]").attr("href");

        assertThat(one.get("/commitments/dignity/NOR").body()).doesNotContain(words);
        assertThat(one.post(proposal + "/approve").statusCode()).isEqualTo(409);
        assertThat(two.page("/desk").select("a[href=" + proposal + "]")).isNotEmpty();
        two.get(proposal);
        assertThat(two.post(proposal + "/approve").statusCode()).isEqualTo(302);

        assertThat(one.get("/commitments/dignity/NOR").body()).contains(words);
        assertThat(two.post(proposal + "/approve").statusCode()).isEqualTo(409);
    }

    @Test
    void aFormThatIsRefusedKeepsWhatWasTyped() {
        AtTheDesk who = coordinator();
        String page = "/desk/undertakings/a-network/icmc";
        who.get(page);

        HttpResponse<String> answer =
                who.post(page + "/milestones", "milestone", "found", "on", "2999-01-01", "text", "my own words");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("which lies ahead", "my own words", "2999-01-01");

        HttpResponse<String> noDay =
                who.post(page + "/milestones", "milestone", "found", "on", "31.12.2017", "text", "my own words");

        assertThat(noDay.statusCode()).isEqualTo(422);
        assertThat(noDay.body()).contains("is not a day", "2026-05-31", "my own words");
    }

    @Test
    void onlyAPublicFileIsHadByEverybody() {
        AtTheDesk who = coordinator();
        String page = "/desk/undertakings/more-places/CAN";
        who.get(page);
        who.upload(page + "/files", "private.pdf", "%PDF-1.7 private".getBytes(StandardCharsets.UTF_8));
        who.upload(
                page + "/files", "public.pdf", "%PDF-1.7 public".getBytes(StandardCharsets.UTF_8), "everybody", "true");
        AtTheDesk nobody = arrivals.nobody(port);
        Document shown = nobody.page("/commitments/more-places/CAN");
        String link = shown.selectFirst("a[href^=/evidence/]").attr("href");
        HttpResponse<String> had = nobody.get(link);

        assertThat(shown.text()).contains("public.pdf").doesNotContain("private.pdf");
        assertThat(had.body()).isEqualTo("%PDF-1.7 public");
        assertThat(had.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(had.headers().firstValue("Content-Security-Policy")).contains("sandbox; default-src 'none'");
        String private_ = jdbc.sql("select sha256 from evidence_attachment where name = 'private.pdf'")
                .query(String.class)
                .list()
                .get(0);
        assertThat(nobody.get("/evidence/" + private_).statusCode()).isEqualTo(404);
    }

    @Test
    void anAnswerIsRecordedAndOneOfNobodyIsRefused() {
        AtTheDesk who = coordinator();
        who.get("/desk/questions");
        String words = "So many " + UUID.randomUUID();

        who.post(
                "/desk/questions/how-many-places/answers",
                "party",
                "CAN",
                "on",
                "2017-01-01",
                "text",
                words,
                "source",
                "A letter");
        assertThat(who.get("/desk/questions").body()).contains(words);
        assertThat(who.post(
                                "/desk/questions/how-many-places/answers",
                                "party",
                                "XXX",
                                "on",
                                "2017-01-01",
                                "text",
                                "kept",
                                "source",
                                "A letter")
                        .body())
                .contains("There is no party", "kept");
    }

    private HttpResponse<String> call(String more, String type, String body, String... headers) {
        AtTheDesk program = arrivals.nobody(port);
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        java.net.URI.create("http://localhost:" + port + "/api/v1/observations" + more))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return program.send(request);
    }

    @Test
    void aProgramRecordsFiguresOnceHoweverOftenItCalls() {
        Member owner = members.add(UUID.randomUUID() + "@desk.test", "A program", Role.COORDINATOR, Set.of(), Set.of());
        String bearer = "Bearer " + tokens.draw(owner, "figures", Role.COORDINATOR, Set.of(), 1);
        String body =
                "[{\"party\":\"NOR\",\"indicator\":\"worker-visas\",\"breakdown\":\"skill=high\",\"period\":\"2016\",\"value\":\"0.25\",\"source\":\"unhcr\",\"note\":\"two\\nlines\"},"
                        + "{\"party\":\"NOR\",\"indicator\":\"worker-visas\",\"period\":\"2016\",\"value\":\"8\",\"source\":\"unhcr\"}]";
        long before = figures();

        HttpResponse<String> dry = call("?dryRun=true", "application/json", body, "Authorization", bearer);
        assertThat(dry.body()).contains("\"recorded\":false", "\"added\":2");
        assertThat(figures()).isEqualTo(before);

        HttpResponse<String> first =
                call("", "application/json", body, "Authorization", bearer, "Idempotency-Key", "one");
        HttpResponse<String> again =
                call("", "application/json", body, "Authorization", bearer, "Idempotency-Key", "one");
        HttpResponse<String> other =
                call("", "application/json", "[]", "Authorization", bearer, "Idempotency-Key", "one");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(figures()).isEqualTo(before + 2);

        HttpResponse<String> wrong = call(
                "",
                "application/json",
                body.replace("\"period\":\"2016\",\"value\":\"8\"", "\"period\":\"2O16\",\"value\":\"8\""),
                "Authorization",
                bearer);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
        assertThat(wrong.body()).contains("\"pointer\":\"#/1/period\"");
        HttpResponse<String> ahead =
                call("", "application/json", body.replace("2016", "2027"), "Authorization", bearer);
        assertThat(ahead.statusCode()).isEqualTo(422);
        assertThat(ahead.body()).contains("\"pointer\":\"#/0/period\"", "not over yet");
        assertThat(call("", "application/json", "[{\"value\":1}]", "Authorization", bearer)
                        .statusCode())
                .isEqualTo(400);
        assertThat(call("", "text/csv", SmallRecord.HEADER, "Authorization", bearer)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void withoutATokenNothingIsRecorded() {
        long before = figures();

        assertThat(call("", "application/json", "[]").statusCode()).isEqualTo(401);
        assertThat(figures()).isEqualTo(before);
    }
}
