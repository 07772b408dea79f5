package org.pledgewatch.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ApiTest
class CommitmentCallsTest {

    private final Caller api;

    CommitmentCallsTest(Caller api) {
        this.api = api;
    }

    @Test
    void aCommitmentHasItsTextSourceAndTerms() {
        JsonNode places = api.json("/commitments/more-places");

        assertThat(places.at("/slug").asText()).isEqualTo("more-places");
        assertThat(places.at("/kind").asText()).isEqualTo("PLEDGE");
        assertThat(places.at("/title").asText()).isEqualTo("Title of more-places");
        assertThat(places.at("/text").asText()).endsWith(ExampleRecord.HOSTILE);
        assertThat(places.at("/framework").asText()).isEqualTo("summit-2016");
        assertThat(places.at("/themes")).hasToString("[\"resettlement\"]");
        assertThat(places.at("/source/document").asText()).isEqualTo("A document");
        assertThat(places.at("/source/section").asText()).isEqualTo("II.3");
        assertThat(places.at("/source/link").asText()).isEqualTo("https://example.org/a");
        assertThat(places.at("/terms")).hasSize(1);
        JsonNode terms = places.at("/terms/0");
        assertThat(terms.at("/version").asInt()).isEqualTo(1);
        assertThat(terms.at("/startsOn").asText()).isEqualTo("2016-01-01");
        assertThat(terms.at("/dueOn").asText()).isEqualTo("2019-12-31");
        assertThat(terms.at("/change").isNull()).isTrue();
        assertThat(terms.at("/recordedAt").asText()).isEqualTo("2016-02-15T12:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "more-places, THRESHOLD, /value, 20000",
        "worker-visas, GROWTH, /rate, 0.1",
        "fair-share-resettlement, FAIR_SHARE, /formula, gni-ppp",
        "visas-not-swapped, GUARD, /changes/0/moreThan, 0.01",
        "a-network, MILESTONES, /steps/0/dueOn, 2016-03-31",
        "dignity, JUDGED, /periodic, false"
    })
    void aTargetTellsItsKindAndWhatItAsksForExactly(String slug, String kind, String field, String value) {
        JsonNode target = api.json("/commitments/" + slug).at("/terms/0/target");

        assertThat(target.at("/kind").asText()).isEqualTo(kind);
        assertThat(target.at(field).asText()).isEqualTo(value);
        assertThat(target.at(field).isFloatingPointNumber()).isFalse();
    }

    @Test
    void whatNobodyPromisedIsSaidNotToBeTakenUp() {
        JsonNode asked = api.json("/commitments/fair-share-resettlement");
        JsonNode pledged = api.json("/commitments/more-places");

        assertThat(asked.at("/notTakenUp").asBoolean()).isTrue();
        assertThat(asked.at("/askedOf").asInt()).isEqualTo(2);
        assertThat(pledged.at("/notTakenUp").asBoolean()).isFalse();
        assertThat(pledged.at("/pledgedBy").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "kind=PLEDGE, more-places dignity",
        "theme=labour-migration, worker-visas visas-not-swapped",
        "framework=summit-2016&kind=PLEDGE, more-places dignity",
        "framework=summit-2016&theme=labour-migration, ''",
        "q=MORE+places, more-places",
        "q=%25, ''",
        "q=pl_ces, ''",
        "kind=&framework=&theme=&q=dignity, dignity"
    })
    void commitmentsAreFoundByEveryFilterGiven(String filters, String slugs) {
        assertThat(String.join(" ", api.get("/commitments?" + filters).all("slug")))
                .isEqualTo(slugs);
    }
}
