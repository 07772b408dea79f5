package org.pledgewatch.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

@ApiTest
class PartyCallsTest {

    private final Caller api;

    PartyCallsTest(Caller api) {
        this.api = api;
    }

    @Test
    void aPartyHasItsNamePlaceGroupsAndCountsByStatus() {
        JsonNode canada = api.json("/parties/CAN");

        assertThat(canada.at("/code").asText()).isEqualTo("CAN");
        assertThat(canada.at("/name").asText()).isEqualTo("Canada");
        assertThat(canada.at("/kind").asText()).isEqualTo("STATE");
        assertThat(canada.at("/region").asText()).isEqualTo("Americas");
        assertThat(canada.at("/groups")).hasToString("[\"un-members\"]");
        assertThat(canada.at("/counts/MET_LATE").asInt()).isEqualTo(1);
        assertThat(sum(canada.at("/counts"))).isEqualTo(4);
    }

    @Test
    void whatAPartyPromisedIsCountedApartFromWhatItIsAsked() {
        JsonNode canada = api.json("/parties/CAN");

        assertThat(canada.at("/promised")).hasToString("{\"MET_LATE\":1}");
        assertThat(sum(canada.at("/asked"))).isEqualTo(3);
    }

    @Test
    void theCountsOfAPastDayAreThoseOfThatDay() {
        JsonNode then = api.json("/parties/CAN?asOf=2018-07-15&knownAt=2018-07-15");

        assertThat(then.at("/promised")).hasToString("{\"ON_TRACK\":1}");
    }

    @Test
    void aPartyWithoutARegionSaysNullAndWithoutUndertakingsCountsNothing() {
        JsonNode party = api.json("/parties/USA");

        assertThat(party.at("/region").isNull()).isTrue();
        assertThat(party.at("/counts")).hasToString("{}");
    }

    @Test
    void allPartiesComeInOrderOfTheirNamesInPages() {
        JsonNode first = api.json("/parties?page=0&size=2");
        JsonNode last = api.json("/parties?page=2&size=2");
        JsonNode beyond = api.json("/parties?page=2147483647&size=500");

        assertThat(first.at("/items").findValuesAsText("code")).containsExactly("CAN", "un-members");
        assertThat(first.at("/page").asInt()).isZero();
        assertThat(first.at("/size").asInt()).isEqualTo(2);
        assertThat(first.at("/total").asInt()).isEqualTo(6);
        assertThat(last.at("/items")).hasSize(2);
        assertThat(beyond.at("/items")).isEmpty();
        assertThat(beyond.at("/total").asInt()).isEqualTo(6);
    }

    @Test
    void aPageHasFiftyItemsUnlessAskedAndFiveHundredAtMost() {
        assertThat(api.json("/parties").at("/size").asInt()).isEqualTo(50);
        assertThat(api.json("/parties?size=500").at("/items")).hasSize(6);
        assertThat(api.json("/parties?size=&page=").at("/size").asInt()).isEqualTo(50);
    }

    @Test
    void aHostileNameIsToldAsItIs() {
        assertThat(api.json("/parties/icmc").at("/name").asText()).isEqualTo(ExampleRecord.HOSTILE);
    }

    private static int sum(JsonNode counts) {
        int sum = 0;
        for (JsonNode count : counts) {
            sum += count.asInt();
        }
        return sum;
    }
}
