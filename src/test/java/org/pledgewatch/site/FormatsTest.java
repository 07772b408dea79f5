package org.pledgewatch.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pledgewatch.edition.Editions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SampleSite
class FormatsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    @Autowired
    private Editions editions;

    @Autowired
    private TransactionTemplate transaction;

    private Browser site() {
        return new Browser(port);
    }

    private JsonNode json(String address) {
        return JSON.readTree(site().get(address).body());
    }

    @ParameterizedTest
    @CsvSource({"/parties, 5", "/commitments, 6", "/parties?kind=STATE, 5", "/commitments?kind=RED_LINE, 1"})
    void aPageAndItsDataTellOfTheSame(String address, int rows) {
        String suffixed = address.replaceFirst("^(/[a-z]+)", "$1.SUFFIX");
        long csv = site().get(suffixed.replace("SUFFIX", "csv")).body().lines().count() - 1;
        int json = json(suffixed.replace("SUFFIX", "json")).get("items").size();

        assertThat(csv).isEqualTo(json).isGreaterThanOrEqualTo(rows);
        assertThat(site().page(address).select("tbody tr, details li")).hasSize(json);
    }

    @Test
    void decimalsAreStringsAndExact() {
        JsonNode undertaking = json("/commitments/fair-share-resettlement/CAN.json");

        assertThat(undertaking.at("/standing/actual").stringValue()).isEqualTo("20700");
        assertThat(undertaking.at("/explanation/0/text").stringValue()).isNotBlank();
        assertThat(undertaking.at("/explanation/0/observations").isArray()).isTrue();
        assertThat(undertaking.get("asOf").stringValue()).isEqualTo("2024-11-22");
    }

    @Test
    void aFileIsTextThatNeverStartsAFormula() {
        assertThat(Csv.of(
                                "x",
                                java.util.List.of("a", "b"),
                                java.util.List.of("=cmd()"),
                                v -> Csv.row(v, new java.math.BigDecimal("-1.50")))
                        .getBody())
                .isEqualTo("a,b\r\n'=cmd(),-1.50\r\n");
    }

    @Test
    void theSeriesOfAFigureComesInTheFormatThatIsImported() {
        String address = site().page("/commitments/fair-share-resettlement/CAN")
                .select("ol.steps a:has(data[value=20700])")
                .attr("href");

        assertThat(site().get(address + ".csv").body())
                .startsWith("party,indicator,breakdown,period,value,source,source_url,note\r\n")
                .contains("CAN,resettlement-arrivals,,2023,20700,unhcr,");
    }

    @Test
    void aStatusPageOfAPastDayIsDataOfThatDay() {
        JsonNode then = json("/scoreboard.json?asOf=2021-12-31");

        assertThat(then.get("asOf").stringValue()).isEqualTo("2021-12-31");
        assertThat(then.at("/share/year").stringValue()).isEqualTo("2021");
    }

    @ParameterizedTest
    @CsvSource({
        "/, 25",
        "/parties, 10",
        "/parties/CAN, 35",
        "/commitments/fair-share-resettlement, 18",
        "/changes, 10",
        "/commitments/fair-share-resettlement/CAN, 35"
    })
    void aPageTakesFewQueriesHoweverManyPartiesThereAre(String address, int most) {
        site().get(address);
        transaction.executeWithoutResult(status -> editions.changed());

        assertThat(CountedQueries.during(() -> site().get(address)))
                .isPositive()
                .isLessThanOrEqualTo(most);
    }
}
