package org.pledgewatch.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What if: on the shares of five states, of which one has no figure. */
@SampleSite
class CalculatorTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String AT = "/fair-share/calculator";

    @LocalServerPort
    private int port;

    private Browser site() {
        return new Browser(port);
    }

    private JsonNode json(String query) {
        return JSON.readTree(site().get(AT + ".json" + query).body());
    }

    @Test
    void withoutChoicesItIsTheHeadlineOfTheNewestYear() {
        JsonNode report = json("").get("report");

        assertThat(report.at("/year").asInt()).isEqualTo(2023);
        assertThat(report.at("/scenario/formula").stringValue()).isEqualTo("gni-ppp");
        assertThat(report.at("/rows")).hasSize(4);
        assertThat(report.at("/excluded/0/party").stringValue()).isEqualTo("SOM");
    }

    @Test
    void anyNumberOfPeopleAnyStatesAndAMinimumCanBeChosen() {
        JsonNode report = json("?target=people&people=1.000&pool=own&states=CAN,NOR&minimum=300")
                .get("report");

        assertThat(report.at("/total").asLong()).isEqualTo(1000);
        assertThat(report.at("/minimum").asInt()).isEqualTo(300);
        assertThat(report.at("/rows/0/quota").asLong()).isEqualTo(700);
        assertThat(report.at("/rows/1/quota").asLong()).isEqualTo(300);
    }

    @Test
    void ownWeightsAreAKeyLikeAnyOther() {
        JsonNode own = json("?formula=own&factor1=gni-ppp&weight1=100").get("report");
        JsonNode declared = json("").get("report");

        assertThat(own.at("/scenario/formula").stringValue()).isEqualTo("own-100-gni-ppp");
        assertThat(own.at("/rows").findValuesAsString("quota"))
                .isEqualTo(declared.at("/rows").findValuesAsString("quota"));
    }

    @ParameterizedTest
    @CsvSource({
        "?formula=own, weight1",
        "?formula=own&factor1=gni-ppp&weight1=60, weight1",
        "?formula=own&factor1=luck&weight1=100, factor1",
        "?formula=own&factor1=gni-ppp&weight1=50&factor2=gni-ppp&weight2=50, factor2",
        "?formula=own-50-luck-50-gdp, formula",
        "?formula=population, formula",
        "?pool=own, states",
        "'?pool=own&states=CAN,XXX', states",
        "?pool=mars, pool",
        "?target=people&people=many, people",
        "?target=people-2&method=adams, target",
        "?minimum=-1, minimum",
        "?minimum=99999, minimum",
        "?method=dice, method",
        "?split=survey-2016&channel=moon, channel",
        "?year=1900, year",
        "?year=soon, year",
        "?party=XXX, party",
        "?with=formula%3Dluck, with"
    })
    void whatCannotBeIsRefusedByName(String query, String parameter) {
        var answer = site().get(AT + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(" " + parameter + " ");

        String data = query.contains("party=") ? "?minimum=x" : query;
        assertThat(site().get(AT + ".json" + data).statusCode()).isEqualTo(400);
    }

    @Test
    void theNumbersOfAStateAreExplainedStepByStep() {
        Document page = site().page(AT + "?party=CAN");

        assertThat(page.select("#explained h2").text()).contains("Canada");
        assertThat(page.select("#explained ol a[href*=/observations/]").text()).isEqualTo("200,000,000,000");
        assertThat(page.select("#explained ol").text())
                .contains("200,000,000,000 ÷ all keys 2,550,000,000,000 ≈ share 0.078431372549")
                .contains("20,700");
    }

    @Test
    void twoScenariosStandSideBySideUnderOneAddress() {
        Document page = site().page(AT + "?target=people&people=1000&with=target%3Dpeople%26people%3D2000");

        assertThat(page.select("#compared table").first().text())
                .contains("1,000")
                .contains("2,000");
        assertThat(page.select("#compared h3").text()).isEqualTo("4 states differ");
        assertThat(page.select("form.calculator input[name=with]").attr("value"))
                .isEqualTo("target=people&people=2000");
        JsonNode both = json("?target=people&people=1000&with=target%3Dpeople%26people%3D2000");
        assertThat(both.at("/comparedWith/total").asLong()).isEqualTo(2000);
    }

    @Test
    void aScenarioCanBeKeptToCompareItWithTheNext() {
        String address = site().page(AT + "?method=webster&year=2022")
                .select("main a[href*=with]")
                .first()
                .attr("href");

        assertThat(address).isEqualTo(AT + "?with=year%3D2022%26method%3Dwebster");
        assertThat(site().page(address).select("#compared")).hasSize(1);
    }

    @Test
    void aFileIsOfThatVeryScenario() {
        assertThat(site().get(AT + ".csv?target=people&people=1000").body())
                .contains("\r\nUSA,United States,2000000000000,");
        assertThat(site().get(AT + ".xlsx?target=people&people=1000").statusCode())
                .isEqualTo(200);
        assertThat(site().get("/fr" + AT + ".xlsx").statusCode()).isEqualTo(301);
    }
}
