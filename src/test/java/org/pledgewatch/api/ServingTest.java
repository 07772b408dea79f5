package org.pledgewatch.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class ServingTest {

    private final Caller api;
    private final QueryCount queries;

    ServingTest(Caller api, QueryCount queries) {
        this.api = api;
        this.queries = queries;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/parties", "/undertakings/more-places/CAN", "/fair-share", "/openapi.json"})
    void anAnswerMayBeKeptByAnyoneAndSetsNoCookie(String call) {
        Caller.Answer answer = api.get(call);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.header("Cache-Control"))
                .isEqualTo("public, max-age=60, stale-while-revalidate=600, stale-if-error=86400");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/parties", "/parties?page=-1", "/parties/XXX", "/openapi.json"})
    void anyOriginMayReadAnswersAndRefusals(String call) {
        Caller.Answer answer = api.call("GET", "/api/v1" + call, "Origin", "https://example.org");

        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    @Test
    void onlyReadingIsOpenToOtherOrigins() {
        Caller.Answer reading = preflight("GET");
        Caller.Answer writing = preflight("DELETE");

        assertThat(reading.status()).isEqualTo(200);
        assertThat(reading.header("Access-Control-Allow-Methods")).contains("GET");
        assertThat(writing.status()).isEqualTo(403);
    }

    @Test
    void headAnswersAsGetWithoutABody() {
        Caller.Answer answer = api.call("HEAD", "/api/v1/parties");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/parties?, 3",
        "/parties?asOf=2018-07-15&, 14",
        "/commitments?, 4",
        "/undertakings?, 18",
        "/undertakings?asOf=2018-07-15&, 18",
        "/indicators?, 3",
        "/indicators/resettlement-arrivals/observations?, 3",
        "/changes?, 4"
    })
    void aLongPageCostsAsManyQueriesAsAShortOneAndFew(String call, int most) {
        api.json(call + "size=1");
        int one = queries.of(() -> api.json(call + "size=1"));
        int many = queries.of(() -> api.json(call + "size=500"));

        assertThat(many).isEqualTo(one).isLessThanOrEqualTo(most);
    }

    private Caller.Answer preflight(String method) {
        return api.call(
                "OPTIONS", "/api/v1/parties", "Origin", "https://example.org", "Access-Control-Request-Method", method);
    }
}
