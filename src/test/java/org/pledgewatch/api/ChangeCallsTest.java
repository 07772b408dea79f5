package org.pledgewatch.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

@ApiTest
class ChangeCallsTest {

    private final Caller api;

    ChangeCallsTest(Caller api) {
        this.api = api;
    }

    @Test
    void aChangeThatWasRecordedSinceIsToldThoughItBecameTrueLongBefore() {
        JsonNode changes = api.json("/changes?since=2026-11-22&size=500").at("/items");

        JsonNode missed = of(changes, "more-places", "MISSED");
        assertThat(missed.at("/party").asText()).isEqualTo("CAN");
        assertThat(missed.at("/basis").asText()).isEqualTo("PLEDGED");
        assertThat(missed.at("/effectiveOn").asText()).isEqualTo("2020-01-01");
        assertThat(missed.at("/recordedAt").asText()).isEqualTo("2026-11-22T12:00:00Z");
        assertThat(missed.at("/reason").asText()).isEqualTo("NOT_REACHED");
        assertThat(changes).allMatch(c -> c.at("/recordedAt").asText().compareTo("2026-11-22") > 0);
    }

    @Test
    void theLastRecordedComesFirstAndEachIsAChange() {
        JsonNode changes = api.json("/changes?size=500").at("/items");

        assertThat(changes.findValuesAsText("recordedAt")).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(changes)
                .isNotEmpty()
                .noneMatch(c -> c.at("/from").asText().equals(c.at("/to").asText()));
    }

    @Test
    void sinceAMomentMeansThatMomentToo() {
        assertThat(total("2026-11-22T12:00:00Z")).isEqualTo(total("2026-11-22")).isPositive();
        assertThat(total("2026-11-22T12:00:00.000001Z")).isZero();
        assertThat(total("2026-11-23")).isZero();
    }

    @Test
    void pagesTogetherAreTheWholeList() {
        JsonNode all = api.json("/changes?size=500");
        int total = all.at("/total").asInt();

        assertThat(all.at("/items")).hasSize(total);
        assertThat(api.json("/changes?size=1&page=" + (total - 1)).at("/items/0"))
                .isEqualTo(all.at("/items").get(total - 1));
        assertThat(api.json("/changes?size=1&page=" + total).at("/items")).isEmpty();
    }

    private int total(String since) {
        return api.json("/changes?since=" + since).at("/total").asInt();
    }

    private static JsonNode of(JsonNode changes, String commitment, String to) {
        for (JsonNode change : changes) {
            if (change.at("/commitment").asText().equals(commitment)
                    && change.at("/to").asText().equals(to)) {
                return change;
            }
        }
        throw new AssertionError("no change of " + commitment + " in " + changes);
    }
}
