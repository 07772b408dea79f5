package org.pledgewatch.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgewatch.edition.Editions;
import org.springframework.transaction.support.TransactionTemplate;

@ApiTest
class ServingTest {

    private final Caller api;
    private final QueryCount queries;
    private final Editions editions;
    private final TransactionTemplate transaction;

    ServingTest(Caller api, QueryCount queries, Editions editions, TransactionTemplate transaction) {
        this.api = api;
        this.queries = queries;
        this.editions = editions;
        this.transaction = transaction;
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
    void whoHasTheAnswerIsToldSoWithoutAQueryUntilTheRecordChanges() {
        String tag = api.get("/parties?size=2").header("ETag");

        assertThat(tag).startsWith("W/\"");
        int asked = queries.of(
                () -> assertThat(again("/parties?size=2", tag).status()).isEqualTo(304));
        assertThat(asked).isZero();
        assertThat(again("/parties?size=3", tag).status()).isEqualTo(200);
        transaction.executeWithoutResult(status -> editions.changed());
        assertThat(again("/parties?size=2", tag).status()).isEqualTo(200);
    }

    @Test
    void aStarStandsForWhateverAnswerThereIs() {
        assertThat(again("/parties?size=2", "*").status()).isEqualTo(304);
        assertThat(again("/parties?size=2", "*").body()).isEmpty();
        assertThat(again("/parties/XXX", "*").status()).isEqualTo(404);
        assertThat(again("/parties?page=-1", "*").status()).isEqualTo(400);
    }

    @Test
    void aRefusalHasNoTag() {
        assertThat(api.get("/parties/XXX").headers().firstValue("ETag")).isEmpty();
        assertThat(again("/parties?page=-1", "\"x\"").headers().firstValue("ETag"))
                .isEmpty();
    }

    private Caller.Answer again(String call, String tag) {
        return api.call("GET", "/api/v1" + call, "If-None-Match", tag);
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
