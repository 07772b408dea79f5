package org.pledgewatch.desk.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgewatch.accounts.ApiTokens;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Members;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.commitments.Commitments;
import org.pledgewatch.drafting.Draft;
import org.pledgewatch.drafting.Drafts;
import org.pledgewatch.exchange.CatalogueLoader;
import org.pledgewatch.testing.AtTheDesk;
import org.pledgewatch.testing.WebTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

@WebTest
@DirtiesContext
class WriteCallsTest {

    private static final String LAW = """
            {"slug": "%s", "kind": "PLEDGE", "title": "A law on asylum", "text": "We will pass a law on asylum.", "language": "en",
             "framework": "gcm", "themes": ["treaties"], "source": {"document": "A speech"},
             "terms": [{"effectiveOn": "2026-01-01", "startsOn": "2026-01-01", "dueOn": "2027-12-31",
                        "target": {"kind": "JUDGED"}}],
             "undertakings": [{"party": "%s", "basis": "PLEDGED"}]}""";

    @LocalServerPort
    private int port;

    private final AtTheDesk.Arrivals arrivals;
    private final CatalogueLoader loader;
    private final Commitments commitments;
    private final Drafts drafts;
    private final Members members;
    private final ApiTokens tokens;

    WriteCallsTest(
            AtTheDesk.Arrivals arrivals,
            CatalogueLoader loader,
            Commitments commitments,
            Drafts drafts,
            Members members,
            ApiTokens tokens) {
        this.arrivals = arrivals;
        this.loader = loader;
        this.commitments = commitments;
        this.drafts = drafts;
        this.members = members;
        this.tokens = tokens;
    }

    @BeforeEach
    void load() {
        loader.load();
    }

    private String bearer(Set<String> parties) {
        Member owner = members.add(UUID.randomUUID() + "@desk.test", "A program", Role.COORDINATOR, parties, Set.of());
        return "Bearer " + tokens.draw(owner, "writing", Role.COORDINATOR, Set.of(), 1);
    }

    private HttpResponse<String> call(String method, String path, String bearer, String body, String... headers) {
        AtTheDesk program = arrivals.nobody(port);
        HttpRequest.Builder request = program.request("/api/v1" + path)
                .header("Content-Type", "application/json")
                .header("Authorization", bearer)
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return program.send(request);
    }

    private static String law(String slug, String party) {
        return LAW.replaceFirst("%s", slug).replaceFirst("%s", party);
    }

    @Test
    void whatAProgramSendsIsToldFirstThenWaitsForASecondPersonAndThenIsPublic() {
        String program = bearer(Set.of());
        HttpResponse<String> dry = call("POST", "/commitments?dryRun=true", program, law("law-of-canada", "CAN"));
        assertThat(dry.statusCode()).as(dry.body()).isEqualTo(200);
        assertThat(dry.body())
                .contains(
                        "\"published\":false",
                        "\"draft\":null",
                        "\"party\":\"CAN\",\"from\":null,\"to\":\"NO_EVIDENCE\"");
        assertThat(drafts.inState(Draft.State.IN_REVIEW))
                .noneMatch(draft -> draft.content().document().contains("law-of-canada"));

        HttpResponse<String> sent = call("POST", "/commitments", program, law("law-of-canada", "CAN"));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
        String address = sent.headers().firstValue("Location").orElseThrow();
        assertThat(commitments.find("law-of-canada")).isEmpty();

        AtTheDesk reviewer = arrivals.as(Role.REVIEWER, port);
        reviewer.publish(address);
        assertThat(commitments.find("law-of-canada")).isPresent();

        assertThat(call("POST", "/commitments", program, law("law-of-canada", "CAN"))
                        .body())
                .contains("is in the record already");
    }

    @Test
    void whatIsWrongIsToldWhereItStandsAndNothingIsStored() {
        String body =
                "[" + law("one-law", "CAN") + "," + law("another-law", "XYZ").replace("treaties", "no-theme") + "]";
        int before = drafts.inState(Draft.State.IN_REVIEW).size();

        HttpResponse<String> answer = call("POST", "/commitments", bearer(Set.of()), body);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("#/1/themes/0", "#/1/undertakings/0/party", "There is no party");
        assertThat(drafts.inState(Draft.State.IN_REVIEW)).hasSize(before);
        assertThat(call("POST", "/commitments", bearer(Set.of()), "{\"slug\": ").statusCode())
                .isEqualTo(400);
        assertThat(call("POST", "/commitments", bearer(Set.of()), "{\"a: b\\nc\": 1}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(call(
                                "POST",
                                "/commitments",
                                bearer(Set.of()),
                                law("hidden", "CAN").replace("A speech", "a\\u202ebc"))
                        .body())
                .contains("characters that cannot be seen");
    }

    @Test
    void aChangeAddsToWhatIsRecordedAndShowsTheDifference() {
        HttpResponse<String> sent = call(
                "PATCH",
                "/commitments/iom-protection-mandate",
                bearer(Set.of()),
                "{\"caution\": \"Read with care.\", \"withdrawn\": {\"on\": \"2026-11-01\", \"reason\": \"Never said.\"}}");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
        AtTheDesk reviewer = arrivals.as(Role.REVIEWER, port);
        String address = sent.headers().firstValue("Location").orElseThrow();
        assertThat(reviewer.page(address).select("ins").text()).contains("Read with care.", "Never said.");
        assertThat(call("PATCH", "/commitments/no-such", bearer(Set.of()), "{}").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPartyIsBoundAndWhatIsToldOfOneChangesNoOther() {
        HttpResponse<String> bound = call(
                "POST",
                "/undertakings?dryRun=true",
                bearer(Set.of()),
                "{\"commitment\": \"iom-protection-mandate\", \"party\": \"CAN\", \"basis\": \"ASKED\"}");
        assertThat(bound.body()).contains("\"party\":\"CAN\",\"from\":null");

        HttpResponse<String> changed = call(
                "PATCH",
                "/undertakings/ratify-icrmw/CAN",
                bearer(Set.of("CAN")),
                "{\"withdrew\": {\"on\": \"2026-01-01\", \"reason\": \"It said so.\"}}");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(202);
        assertThat(changed.body())
                .contains(
                        "\"statusChanges\":[{\"commitment\":\"ratify-icrmw\",\"party\":\"CAN\"",
                        "\"to\":\"WITHDRAWN\",\"reason\":\"PARTY_WITHDREW\"}]");
        assertThat(call(
                                "PATCH",
                                "/undertakings/ratify-icrmw/NOR",
                                bearer(Set.of("CAN")),
                                "{\"responsible\": \"Somebody\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aCallThatIsRepeatedAtTheSameMomentMakesOneDraft() throws Exception {
        String program = bearer(Set.of());
        String body = law("law-once", "NOR");
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try {
            List<Future<HttpResponse<String>>> calls = IntStream.range(0, 8)
                    .mapToObj(n -> callers.submit(
                            () -> call("POST", "/commitments", program, body, "Idempotency-Key", "the-same")))
                    .toList();
            for (Future<HttpResponse<String>> answer : calls) {
                assertThat(answer.get().statusCode()).isEqualTo(202);
                assertThat(answer.get().body()).isEqualTo(calls.get(0).get().body());
            }
        } finally {
            callers.shutdownNow();
        }
        assertThat(drafts.inState(Draft.State.IN_REVIEW))
                .filteredOn(draft -> draft.content().document().contains("law-once"))
                .hasSize(1);
        assertThat(call("POST", "/commitments", program, law("other", "NOR"), "Idempotency-Key", "the-same")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void theSameFiguresSentFiftyTimesAtOnceAreRecordedOnce() throws Exception {
        String program = bearer(Set.of());
        String body =
                "[{\"party\":\"NOR\",\"indicator\":\"resettlement-arrivals\",\"period\":\"1950\",\"value\":\"12\","
                        + "\"source\":\"A ministry\"}]";
        ExecutorService callers = Executors.newFixedThreadPool(16);
        try {
            List<Future<HttpResponse<String>>> calls = IntStream.range(0, 50)
                    .mapToObj(n -> callers.submit(() -> call("POST", "/observations", program, body)))
                    .toList();
            int recorded = 0;
            for (Future<HttpResponse<String>> answer : calls) {
                assertThat(answer.get().statusCode()).as(answer.get().body()).isIn(200, 409);
                recorded += answer.get().body().contains("\"added\":1") ? 1 : 0;
            }
            assertThat(recorded).isEqualTo(1);
        } finally {
            callers.shutdownNow();
        }
    }
}
