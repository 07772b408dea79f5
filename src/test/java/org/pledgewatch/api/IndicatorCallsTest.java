package org.pledgewatch.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ApiTest
class IndicatorCallsTest {

    private static final String ARRIVALS = "/indicators/resettlement-arrivals/observations";

    private final Caller api;

    IndicatorCallsTest(Caller api) {
        this.api = api;
    }

    @Test
    void theDictionarySaysWhatIsMeasuredAndHowMuchThereIs() {
        JsonNode all = api.json("/indicators");
        JsonNode arrivals = all.at("/items/3");

        assertThat(all.at("/items").findValuesAsText("code"))
                .containsExactly(
                        "family-visas", "gni-ppp", "refugees-mandate", "resettlement-arrivals", "worker-visas");
        assertThat(arrivals.at("/unit").asText()).isEqualTo("people");
        assertThat(arrivals.at("/kind").asText()).isEqualTo("FLOW");
        assertThat(arrivals.at("/periodLength").asText()).isEqualTo("YEAR");
        assertThat(arrivals.at("/lagDays").asInt()).isEqualTo(180);
        assertThat(arrivals.at("/figures").asInt()).isEqualTo(7);
        assertThat(arrivals.at("/first").asInt()).isEqualTo(2016);
        assertThat(arrivals.at("/last").asInt()).isEqualTo(2023);
    }

    @Test
    void aFigureHasItsPeriodValueAndSource() {
        JsonNode figure = api.json(ARRIVALS + "?party=NOR").at("/items/0");

        assertThat(figure.at("/party").asText()).isEqualTo("NOR");
        assertThat(figure.at("/indicator").asText()).isEqualTo("resettlement-arrivals");
        assertThat(figure.at("/breakdown").asText()).isEmpty();
        assertThat(figure.at("/period").asText()).isEqualTo("2023");
        assertThat(figure.at("/start").asText()).isEqualTo("2023-01-01");
        assertThat(figure.at("/end").asText()).isEqualTo("2023-12-31");
        assertThat(figure.at("/value").isTextual()).isTrue();
        assertThat(figure.at("/value").asText()).isEqualTo("30000");
        assertThat(figure.at("/source/publisher").asText()).isEqualTo("UNHCR");
        assertThat(figure.at("/source/licence").asText()).isEqualTo("CC BY 4.0");
        assertThat(figure.at("/recordedAt").asText()).isEqualTo("2024-07-01T12:00:00Z");
        assertThat(figure.at("/supersededAt").isNull()).isTrue();
    }

    @Test
    void aSupersededFigureStaysInSightWithTheMomentOfItsCorrection() {
        JsonNode year = api.json(ARRIVALS + "?party=CAN&from=2017&to=2017");

        assertThat(year.at("/items").findValuesAsText("value")).containsExactly("5500", "5400");
        assertThat(year.at("/items/0/supersededAt").asText()).isEqualTo("2025-02-01T12:00:00Z");
        assertThat(year.at("/items/1/supersededAt").isNull()).isTrue();
        assertThat(year.at("/items/1/note").asText()).isEqualTo(ExampleRecord.HOSTILE);
        JsonNode before = api.json(ARRIVALS + "?party=CAN&from=2017&to=2017&knownAt=2025-01-31");
        assertThat(before.at("/items").findValuesAsText("value")).containsExactly("5500");
        assertThat(before.at("/items/0/supersededAt").isNull()).isTrue();
    }

    @Test
    void aFigureThatWasTakenBackIsFollowedByOneWithoutAValue() {
        JsonNode low =
                api.json("/indicators/worker-visas/observations?from=2017").at("/items");

        assertThat(low).hasSize(3);
        assertThat(low.at("/1/value").asText()).isEqualTo("329");
        assertThat(low.at("/1/supersededAt").asText()).isEqualTo("2025-02-01T12:00:00Z");
        assertThat(low.at("/2/value").isNull()).isTrue();
        assertThat(low.at("/2/breakdown").asText()).isEqualTo("skill=low");
    }

    @Test
    void decimalsAreExact() {
        assertThat(api.json("/indicators/gni-ppp/observations?party=CAN")
                        .at("/items/0/value")
                        .asText())
                .isEqualTo("3000000.25");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 7",
        "party=CAN, 6",
        "party=USA, 0",
        "from=2019, 3",
        "to=2016, 1",
        "to=2016-12-30, 0",
        "from=2016-01-02&to=2018-12-31, 3",
        "from=2017-01-01&to=2017-12, 2",
        "from=2019-Q1, 3",
        "knownAt=2018-05-31, 0",
        "knownAt=2018-06-01, 2",
        "knownAt=2018-06-01T11:59:59Z, 0",
        "knownAt=2099-01-01T00:00:00Z, 7"
    })
    void figuresAreFoundByPartyPeriodAndWhatWasKnown(String filters, int total) {
        JsonNode found = api.json(ARRIVALS + "?" + filters);

        assertThat(found.at("/total").asInt()).as(found.toString()).isEqualTo(total);
    }
}
