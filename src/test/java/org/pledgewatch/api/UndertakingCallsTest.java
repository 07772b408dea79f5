package org.pledgewatch.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ApiTest
class UndertakingCallsTest {

    private final Caller api;

    UndertakingCallsTest(Caller api) {
        this.api = api;
    }

    @Test
    void anUndertakingHasItsStatusBasisAndArithmetic() {
        JsonNode places = api.json("/undertakings/more-places/CAN");

        assertThat(places.at("/commitment").asText()).isEqualTo("more-places");
        assertThat(places.at("/party").asText()).isEqualTo("CAN");
        assertThat(places.at("/basis").asText()).isEqualTo("PLEDGED");
        assertThat(places.at("/status").asText()).isEqualTo("MET_LATE");
        assertThat(places.at("/reason").asText()).isEqualTo("REACHED_LATE");
        assertThat(places.at("/asOf").asText()).isEqualTo("2026-11-22");
        assertThat(places.at("/knownAt").asText()).isEqualTo("2026-11-22T12:00:00Z");
        assertThat(places.at("/since").asText()).isEqualTo("2023-12-31");
        assertThat(places.at("/reviewOn").isNull()).isTrue();
        assertThat(places.at("/required").asText()).isEqualTo("20000");
        assertThat(places.at("/actual").asText()).isEqualTo("70900");
        assertThat(places.at("/required").isTextual()).isTrue();
        assertThat(places.at("/unit").asText()).isEqualTo("people");
        assertThat(places.at("/periods")).isEmpty();
        assertThat(places.at("/arrears").isNull()).isTrue();
        assertThat(places.at("/dueOn").asText()).isEqualTo("2019-12-31");
    }

    @Test
    void theExplanationIsDataAndASentenceWithTheFiguresUsed() {
        JsonNode places = api.json("/undertakings/more-places/CAN?asOf=2018-07-15&knownAt=2018-07-15");

        assertThat(places.at("/status").asText()).isEqualTo("ON_TRACK");
        assertThat(places.at("/reason").asText()).isEqualTo("PACE_SUFFICIENT");
        assertThat(places.at("/explanation").findValuesAsText("key")).contains("threshold.progress", "threshold.pace");
        JsonNode pace = step(places, "threshold.pace");
        assertThat(pace.at("/values/pace").asText()).isEqualTo("0.95");
        assertThat(pace.at("/values/progress").asText()).isEqualTo("0.475");
        assertThat(pace.at("/text").asText()).isNotBlank().doesNotContain("{");
        List<String> ids = places.at("/observations").findValuesAsText("id");
        assertThat(ids).hasSize(2);
        List<String> used = new ArrayList<>();
        places.at("/explanation").forEach(step -> step.at("/observations").forEach(id -> used.add(id.asText())));
        assertThat(used).isNotEmpty().isSubsetOf(ids);
        assertThat(places.at("/observations").findValuesAsText("value")).containsExactly("4000", "5500");
    }

    @ParameterizedTest
    @CsvSource({
        "2015-06-01, 2026-11-22, UPCOMING, NOT_STARTED",
        "2018-07-15, 2018-07-15, ON_TRACK, PACE_SUFFICIENT",
        "2019-07-15, 2019-06-14, NO_EVIDENCE, FIGURES_OVERDUE",
        "2019-07-15, 2019-06-15, AT_RISK, PACE_SLOW",
        "2019-07-15, 2019-06-15T11:59:59Z, NO_EVIDENCE, FIGURES_OVERDUE",
        "2019-07-15, 2019-06-15T12:00:00Z, AT_RISK, PACE_SLOW",
        "2019-07-15, 2019-06-15T14:00:00%2B02:00, AT_RISK, PACE_SLOW",
        "2020-06-02, 2020-06-02, MET, REACHED",
        "2020-06-02, 2099-01-01, MISSED, NOT_REACHED"
    })
    void theSameDayIsJudgedByWhatWasKnownThen(String asOf, String knownAt, String status, String reason) {
        String time = "asOf=" + asOf + "&knownAt=" + knownAt;
        JsonNode one = api.json("/undertakings/more-places/CAN?" + time);
        JsonNode listed =
                api.json("/undertakings?commitment=more-places&" + time).at("/items/0");

        assertThat(one.at("/status").asText()).isEqualTo(status);
        assertThat(one.at("/reason").asText()).isEqualTo(reason);
        assertThat(listed.at("/status")).isEqualTo(one.at("/status"));
        assertThat(listed.at("/reason")).isEqualTo(one.at("/reason"));
        assertThat(listed.at("/since")).isEqualTo(one.at("/since"));
    }

    @Test
    void theHistoryTellsWhenAChangeBecameTrueAndWhenItWasRecorded() {
        JsonNode history = api.json("/undertakings/more-places/CAN").at("/history");

        assertThat(history.at("/0/effectiveOn").asText()).isEqualTo("2023-12-31");
        assertThat(history.at("/0/to").asText()).isEqualTo("MET_LATE");
        JsonNode missed = history.at("/1");
        assertThat(missed.at("/effectiveOn").asText()).isEqualTo("2020-01-01");
        assertThat(missed.at("/recordedAt").asText()).isEqualTo("2026-11-22T12:00:00Z");
        assertThat(missed.at("/to").asText()).isEqualTo("MISSED");
        assertThat(missed.at("/reason").asText()).isEqualTo("NOT_REACHED");
        JsonNode first = history.get(history.size() - 1);
        assertThat(first.at("/from").isNull()).isTrue();
        assertThat(first.has("from")).isTrue();
        JsonNode then = api.json("/undertakings/more-places/CAN?asOf=2020-06-02&knownAt=2020-06-02")
                .at("/history/0");
        assertThat(then.at("/to").asText()).isEqualTo("MET");
        assertThat(then.at("/recordedAt").asText()).isEqualTo("2020-06-01T12:00:00Z");
    }

    @Test
    void periodsAreToldBySliceAndAFairShareHasArrears() {
        JsonNode visas = api.json("/undertakings/worker-visas/CAN?asOf=2018-07-15&knownAt=2018-07-15");
        JsonNode low = period(visas, "2017", "skill=low");
        JsonNode share = api.json("/undertakings/fair-share-resettlement/CAN");

        assertThat(low.at("/required").asText()).isEqualTo("330");
        assertThat(low.at("/actual").asText()).isEqualTo("329");
        assertThat(low.at("/result").asText()).isEqualTo("MISSED");
        assertThat(period(visas, "2017", "skill=high").at("/required").asText()).isEqualTo("110.55");
        assertThat(share.at("/arrears").asText()).isEqualTo("24000");
        assertThat(period(share, "2023", "").at("/required").asText()).isEqualTo("75000");
    }

    @Test
    void aReplyStandsBesideTheStatus() {
        JsonNode reply = api.json("/undertakings/more-places/CAN").at("/replies/0");

        assertThat(reply.at("/text").asText()).isEqualTo(ExampleRecord.HOSTILE);
        assertThat(reply.at("/claimedStatus").asText()).isEqualTo("MET");
    }

    @Test
    void whoRepeatsACallWithTheTimesOfItsAnswerGetsTheSameAnswer() {
        for (JsonNode listed : api.json("/undertakings").at("/items")) {
            String time = "?asOf=" + listed.at("/asOf").asText() + "&knownAt="
                    + listed.at("/knownAt").asText();
            String address = "/undertakings/" + listed.at("/commitment").asText() + "/"
                    + listed.at("/party").asText();

            assertThat(api.json(address + time)).isEqualTo(api.json(address));
        }
        String time = "?asOf=2026-11-22&knownAt=2026-11-22T12:00:00Z";
        assertThat(api.json("/undertakings" + time)).isEqualTo(api.json("/undertakings"));
        assertThat(api.json("/parties" + time)).isEqualTo(api.json("/parties"));
    }

    @Test
    void theListHasTheSameFactsWithoutTheExplanation() {
        for (JsonNode listed : api.json("/undertakings").at("/items")) {
            JsonNode one = api.json("/undertakings/" + listed.at("/commitment").asText() + "/"
                    + listed.at("/party").asText());

            assertThat(listed.has("explanation")).isFalse();
            listed.fieldNames()
                    .forEachRemaining(field -> assertThat(listed.get(field))
                            .as("%s of %s", field, listed)
                            .isEqualTo(one.get(field)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', 7",
        "party=CAN, 4",
        "party=USA, 0",
        "commitment=fair-share-resettlement, 2",
        "framework=summit-2016, 5",
        "theme=labour-migration, 2",
        "party=CAN&theme=labour-migration, 2",
        "status=MET_LATE&party=CAN, 1",
        "status=MET_LATE&party=CAN&asOf=2018-07-15, 0",
        "status=UPCOMING&asOf=2016-02-15, 4",
        "knownAt=2016-02-14, 0",
        "party=&commitment=&framework=&theme=&status=&asOf=&knownAt=, 7"
    })
    void undertakingsAreFoundByEveryFilterGiven(String filters, int total) {
        JsonNode found = api.json("/undertakings?" + filters);

        assertThat(found.at("/total").asInt()).isEqualTo(total);
        assertThat(found.at("/items")).hasSize(total);
    }

    @Test
    void pagesTogetherAreTheWholeListOnceInTheSameOrder() {
        for (String time : List.of("", "&asOf=2018-07-15")) {
            List<JsonNode> paged = new ArrayList<>();
            for (int page = 0; page < 4; page++) {
                api.json("/undertakings?size=2&page=" + page + time)
                        .at("/items")
                        .forEach(paged::add);
            }
            List<JsonNode> whole = new ArrayList<>();
            api.json("/undertakings?size=500" + time).at("/items").forEach(whole::add);

            assertThat(paged).isEqualTo(whole).hasSize(7);
        }
    }

    private static JsonNode step(JsonNode undertaking, String key) {
        for (JsonNode step : undertaking.at("/explanation")) {
            if (step.at("/key").asText().equals(key)) {
                return step;
            }
        }
        throw new AssertionError("no step " + key + " in " + undertaking);
    }

    private static JsonNode period(JsonNode undertaking, String label, String breakdown) {
        for (JsonNode period : undertaking.at("/periods")) {
            if (period.at("/period").asText().equals(label)
                    && period.at("/breakdown").asText().equals(breakdown)) {
                return period;
            }
        }
        throw new AssertionError("no period " + label + " in " + undertaking);
    }
}
