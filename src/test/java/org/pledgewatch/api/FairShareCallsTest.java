package org.pledgewatch.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

@ApiTest
class FairShareCallsTest {

    private final Caller api;

    FairShareCallsTest(Caller api) {
        this.api = api;
    }

    @Test
    void theReportNamesEveryChoiceAndTheTotal() {
        JsonNode report = api.json("/fair-share?year=2023");

        assertThat(report.at("/year").asInt()).isEqualTo(2023);
        assertThat(report.at("/keyYear").asInt()).isEqualTo(2022);
        assertThat(report.at("/formula").asText()).isEqualTo("gni-ppp");
        assertThat(report.at("/pool").asText()).isEqualTo("un-members");
        assertThat(report.at("/target").asText()).isEqualTo("ten-percent");
        assertThat(report.at("/split").asText()).isEqualTo("resettlement-only");
        assertThat(report.at("/channel").asText()).isEqualTo("resettlement");
        assertThat(report.at("/method").asText()).isEqualTo("hamilton");
        assertThat(report.at("/total").asLong()).isEqualTo(100_000);
        assertThat(report.at("/base").asText()).isEqualTo("1000009");
        assertThat(report.at("/knownAt").asText()).isEqualTo("2025-02-01T12:00:00Z");
    }

    @Test
    void aRowHasKeyShareQuotaActualRatioGapAndVerdict() {
        JsonNode canada = api.json("/fair-share?year=2023").at("/rows/0");
        JsonNode norway = api.json("/fair-share?year=2023").at("/rows/1");

        assertThat(canada.at("/party").asText()).isEqualTo("CAN");
        assertThat(canada.at("/key").asText()).isEqualTo("3000000.25");
        assertThat(canada.at("/share").asText()).startsWith("0.74999987");
        assertThat(canada.at("/quota").asLong()).isEqualTo(75_000);
        assertThat(canada.at("/actual").asText()).isEqualTo("51000");
        assertThat(canada.at("/ratio").asText()).isEqualTo("0.68");
        assertThat(canada.at("/gap").asText()).isEqualTo("24000");
        assertThat(canada.at("/met").asBoolean()).isFalse();
        assertThat(norway.at("/met").asBoolean()).isTrue();
        assertThat(norway.at("/gap").asText()).isEqualTo("-5000");
    }

    @Test
    void whoHasNoFigureIsExcludedByNameAndReason() {
        JsonNode excluded = api.json("/fair-share?year=2023").at("/excluded");

        assertThat(excluded).hasSize(1);
        assertThat(excluded.at("/0/party").asText()).isEqualTo("USA");
        assertThat(excluded.at("/0/reason").asText()).isEqualTo("NO_FIGURE");
    }

    @Test
    void theNewestJudgedYearIsToldWhereNoneIsChosen() {
        assertThat(api.json("/fair-share?year=&formula=&pool=&target=&split=&method=")
                        .at("/year")
                        .asInt())
                .isEqualTo(2023);
    }

    @Test
    void anyNumberOfPeopleAndAnyMethodCanBeChosen() {
        JsonNode report = api.json("/fair-share?year=2023&target=people-3&method=jefferson");

        assertThat(report.at("/total").asLong()).isEqualTo(3);
        assertThat(report.at("/rows/0/quota").asLong()
                        + report.at("/rows/1/quota").asLong())
                .isEqualTo(3);
        assertThat(report.at("/base").isNull()).isTrue();
    }

    @Test
    void theMinimumOfPlacesIsChosenAndTold() {
        assertThat(api.json("/fair-share?year=2023").at("/minimum").asInt()).isZero();
        assertThat(api.json("/fair-share?year=2023&target=people-3&minimum=1")
                        .at("/minimum")
                        .asInt())
                .isEqualTo(1);
        assertThat(api.get("/fair-share?year=2023&minimum=-1").status()).isEqualTo(400);
    }

    @Test
    void eachChannelOfASplitHasItsOwnPartAndActual() {
        JsonNode resettlement = api.json("/fair-share?year=2023&split=survey-2016");
        JsonNode other = api.json("/fair-share?year=2023&split=survey-2016&channel=other-pathways");

        assertThat(resettlement.at("/total").asLong()).isEqualTo(66_667);
        assertThat(other.at("/total").asLong()).isEqualTo(33_333);
        assertThat(other.at("/rows/0/actual").isNull()).isTrue();
        assertThat(other.at("/rows/0/met").isNull()).isTrue();
        assertThat(other.at("/rows/0/verdict").asText()).isEqualTo("NO_EVIDENCE");
    }

    @Test
    void ofAYearWithoutFiguresItIsSaidWhatIsMissing() {
        Caller.Answer answer = api.get("/fair-share?year=1990");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().at("/errors/0/parameter").asText()).isEqualTo("year");
        assertThat(answer.json().at("/detail").asText())
                .contains("refugees-mandate")
                .contains("choose another year");
    }

    @Test
    void tooFewPeopleForTheMethodIsRefused() {
        Caller.Answer answer = api.get("/fair-share?year=2023&target=people-1&method=adams");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/parameter").asText()).isEqualTo("target");
    }

    @Test
    void everyChoiceThatThereIsNotIsNamedWithWhatThereIs() {
        JsonNode errors = api.get("/fair-share?formula=luck&pool=mars&target=some&method=dice")
                .json()
                .at("/errors");

        assertThat(errors.findValuesAsText("parameter")).containsExactly("pool", "formula", "target", "method");
        assertThat(errors.findValuesAsText("detail")).allMatch(sentence -> sentence.contains("choose one of"));
    }
}
