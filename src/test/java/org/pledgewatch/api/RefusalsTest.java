package org.pledgewatch.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class RefusalsTest {

    private static final List<String> HOSTILE = List.of(
            "' or '1'='1",
            "\"; drop table party; --",
            "<script>alert(1)</script>",
            "../../etc/passwd",
            "${7*7}",
            "%",
            "\\",
            "\u0000",
            "\n\r",
            "\uFFFE\uD83D\uDE00",
            "İıß",
            "-1",
            "9".repeat(40),
            "1e9",
            "NaN",
            "null",
            "2024-06-30",
            "+999999999-12-31",
            "-999999999-01-01",
            "x".repeat(3000));

    private final Caller api;

    RefusalsTest(Caller api) {
        this.api = api;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/parties?page=-1 | page | counted from 0",
                "/parties?size=501 | size | at most 500",
                "/parties?size=0 | size | from 1 to 500",
                "/parties?size=ten | size | whole number",
                "/parties?page=1.5 | page | whole number",
                "/parties?page=99999999999 | page | whole number",
                "/parties?kind=STATE | kind | choose from asOf, knownAt, page, size",
                "/parties?page=1&page=2 | page | once",
                "/parties/CAN?page=1 | page | choose from asOf, knownAt",
                "/commitments/more-places?asOf=2024-01-01 | asOf | has no parameters",
                "/commitments?kind=PROMISE | kind | PLEDGE, STRATEGIC_STEP, RECOMMENDATION, RED_LINE",
                "/commitments?framework=nothing | framework | There is no framework \"nothing\"",
                "/commitments?theme=Not_A_Slug | theme | There is no theme",
                "/undertakings?asOf=yesterday | asOf | 2024-05-31",
                "/undertakings?asOf=2024-02-30 | asOf | no such day",
                "/undertakings?asOf=31.12.2024 | asOf | 2024-05-31",
                "/undertakings?asOf=2026-11-23 | asOf | 2026-11-22 or earlier",
                "/undertakings?asOf=0001-01-01 | asOf | Check the year",
                "/undertakings?knownAt=soon | knownAt | 2024-05-31",
                "/undertakings?knownAt=2024-05-31T18:30 | knownAt | with its zone",
                "/undertakings?status=KEPT | status | UPCOMING, ON_TRACK",
                "/undertakings?status=met | status | UPCOMING, ON_TRACK",
                "/undertakings?stauts=MET | stauts | no such parameter",
                "/undertakings?party=XXX | party | /api/v1/parties",
                "/undertakings?commitment=nothing | commitment | /api/v1/commitments",
                "/undertakings/more-places/CAN?asOf=never | asOf | 2024-05-31",
                "/indicators?page=-1 | page | counted from 0",
                "/indicators/gni-ppp/observations?from=someday | from | a year (2023)",
                "/indicators/gni-ppp/observations?from=2023&to=2019 | to | swap",
                "/indicators/gni-ppp/observations?party=Canada | party | There is no party",
                "/indicators/gni-ppp/observations?asOf=2024-01-01 | asOf | no such parameter",
                "/indicators/gni-ppp/observations?knownAt=2999-01-01 | knownAt | Check the year",
                "/changes?since=lately | since | 2024-05-31",
                "/fair-share?year=abc | year | whole number",
                "/fair-share?year=1492 | year | from 1951 to 2200",
                "/fair-share?split=fifty-fifty | split | choose one of",
                "/fair-share?channel=air | channel | choose one of",
                "/fair-share?target=people-9999999999 | target | from 0 to 1000000000"
            })
    void aBadParameterIsNamedWithASentenceThatSaysWhatToDo(String call, String parameter, String advice) {
        Caller.Answer answer = api.get(call);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        JsonNode problem = answer.json();
        assertThat(problem.at("/status").asInt()).isEqualTo(400);
        assertThat(problem.at("/title").asText()).isEqualTo("Bad Request");
        assertThat(problem.at("/instance").asText()).isEqualTo("/api/v1" + call.replaceAll("\\?.*", ""));
        assertThat(problem.at("/errors")).hasSize(1);
        assertThat(problem.at("/errors/0/parameter").asText()).isEqualTo(parameter);
        assertThat(problem.at("/errors/0/detail").asText()).contains(advice);
        assertThat(problem.at("/detail")).isEqualTo(problem.at("/errors/0/detail"));
    }

    @Test
    void severalBadParametersAreAllNamed() {
        assertThat(api.get("/parties?page=-1&size=501").json().at("/errors").findValuesAsText("parameter"))
                .containsExactlyInAnyOrder("page", "size");
        assertThat(api.get("/parties?one=1&two=2").json().at("/errors").findValuesAsText("parameter"))
                .containsExactly("one", "two");
    }

    @ParameterizedTest
    @CsvSource({
        "/parties/XXX, code, /api/v1/parties",
        "/parties/canada, code, /api/v1/parties",
        "/commitments/nothing, slug, /api/v1/commitments",
        "/undertakings/nothing/CAN, slug, /api/v1/commitments",
        "/undertakings/more-places/NOR, party, commitment=more-places",
        "/undertakings/more-places/XXX, party, commitment=more-places",
        "/undertakings/more-places/CAN?knownAt=2016-02-14, party, commitment=more-places",
        "/indicators/nothing/observations, code, /api/v1/indicators"
    })
    void whatIsNotInTheRecordIsSaidToBeMissingWithWhereToLook(String call, String parameter, String advice) {
        Caller.Answer answer = api.get(call);

        assertThat(answer.status()).as(answer.body()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().at("/errors/0/parameter").asText()).isEqualTo(parameter);
        assertThat(answer.json().at("/detail").asText()).contains(advice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/parties?page=",
                "/parties?size=",
                "/parties?asOf=",
                "/parties?knownAt=",
                "/parties?",
                "/parties/",
                "/commitments?kind=",
                "/commitments?framework=",
                "/commitments?theme=",
                "/commitments?q=",
                "/commitments/",
                "/undertakings?party=",
                "/undertakings?commitment=",
                "/undertakings?framework=",
                "/undertakings?theme=",
                "/undertakings?status=",
                "/undertakings?asOf=",
                "/undertakings?knownAt=",
                "/undertakings/more-places/",
                "/undertakings/more-places/CAN?asOf=",
                "/indicators/",
                "/indicators/gni-ppp/observations?party=",
                "/indicators/gni-ppp/observations?from=",
                "/indicators/gni-ppp/observations?to=",
                "/indicators/gni-ppp/observations?knownAt=",
                "/fair-share?year=",
                "/fair-share?formula=",
                "/fair-share?pool=",
                "/fair-share?target=",
                "/fair-share?split=",
                "/fair-share?channel=",
                "/fair-share?method=",
                "/changes?since="
            })
    void hostileTextNeverBreaksACall(String call) {
        for (String text : HOSTILE) {
            Caller.Answer answer = api.get(
                    call + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20"));

            assertThat(answer.status())
                    .as("%s with %s: %s", call, text, answer.body())
                    .isIn(200, 400, 404);
            assertThat(answer.body()).as("%s with %s", call, text).hasSizeLessThan(100_000);
        }
    }

    @Test
    void anAddressThatThereIsNotAnswersAProblem() {
        Caller.Answer answer = api.get("/nothing");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void whoWouldWriteIsAskedWhoTheyAre() {
        Caller.Answer answer = api.call("POST", "/api/v1/parties");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void whoWantsAnotherFormatIsToldSo() {
        Caller.Answer answer = api.call("GET", "/api/v1/parties", "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void thePagesKeepErrorsOfTheirOwn() {
        for (String address : List.of("/no-such-page", "/parties/XXX")) {
            Caller.Answer answer = api.call("GET", address, "Accept", "text/html");

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.header("Content-Type")).startsWith("text/html");
        }
        assertThat(api.call("POST", "/parties", "Accept", "text/html").header("Content-Type"))
                .startsWith("text/html");
    }
}
