package org.pledgewatch.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@SampleSite
class ComparePagesTest {

    @LocalServerPort
    private int port;

    private Browser site() {
        return new Browser(port);
    }

    @Test
    void everyCommitmentThatBindsAnyOfThemIsARowAndEveryPartyAColumn() {
        Document page = site().page("/compare?parties=CAN,NOR,SOM");

        assertThat(page.select("thead th").eachText()).containsExactly("Promise or ask", "Canada", "Norway", "Somalia");
        assertThat(page.select("tbody tr:has(a[href=/commitments/promise-of-120000]) td")
                        .eachText())
                .satisfiesExactly(
                        canada -> assertThat(canada).startsWith("Kept, late"),
                        norway -> assertThat(norway).startsWith("Broken"),
                        somalia -> assertThat(somalia).isEqualTo("Not bound, not asked"));
        assertThat(page.select("tr.group").eachText()).containsExactly("In all", "Resettlement");
        assertThat(page.select("tbody tr:has(a[href=/commitments/fair-share-resettlement]) a.plain")
                        .eachAttr("href"))
                .contains("/commitments/fair-share-resettlement/CAN");
        assertThat(page.title()).contains("Canada, Norway, Somalia");
    }

    @Test
    void whatWasAskedAndWhatWasPromisedAreCountedApart() {
        assertThat(site().page("/compare?parties=NOR,SOM")
                        .select("tbody")
                        .get(0)
                        .select("tr td")
                        .eachText())
                .containsExactly("0 of 1 kept or on track", "Nothing", "Meets 0 of 2", "Meets 1 of 1");
    }

    @Test
    void aFormLeadsToTheOneAddressOfTheComparison() {
        HttpResponse<String> answer = site().get("/fr/compare?party=CAN&party=&party=NOR&party=CAN");
        String address = answer.headers().firstValue("Location").orElseThrow().replace("http://localhost:" + port, "");
        Document page = site().page(address);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(address).isEqualTo("/fr/compare?parties=CAN,NOR");
        assertThat(page.select("thead th")).hasSize(3);
        assertThat(page.select("select").get(1).select("option[selected]").attr("value"))
                .isEqualTo("NOR");
    }

    @Test
    void whoIsNotChosenYetCanBe() {
        assertThat(site().words("/compare")).contains("Choose two to four parties");
        assertThat(site().page("/compare?parties=CAN")
                        .select("option[selected]")
                        .eachAttr("value"))
                .containsExactly("CAN");
        assertThat(site().page("/compare?parties=CAN").select("table")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/compare?parties=CAN,NRO | NOR (Norway)",
                "/compare?parties=CAN,norway | NOR (Norway)",
                "/compare?parties=CAN,%3Cb%3E | CAN,FRA,icmc",
                "/compare?parties=CAN,NOR,USA,FRA,SOM | two to four codes",
                "/compare.csv?parties=CAN | two to four codes",
                "/compare.json | two to four codes"
            })
    void codesThatCannotBeComparedAreNamedWithWhatToWrite(String address, String instead) {
        assertThat(site().get(address).statusCode()).isEqualTo(400);
        assertThat(site().words(address)).contains(instead.equals("CAN,FRA,icmc") ? "as CAN; everyone else" : instead);
    }

    @Test
    void dataAndPageTellTheSame() {
        assertThat(site().get("/compare.csv?parties=CAN,NOR").body().lines())
                .anyMatch(line -> line.startsWith("promise-of-120000,") && line.contains(",NOR,Norway,PLEDGED,MISSED"));
        assertThat(site().get("/compare.json?parties=CAN,NOR").body()).contains("\"status\":\"MISSED\"", "\"asOf\"");
    }

    @Test
    void aPastDayIsComparedAsItWasJudged() {
        assertThat(site().page("/compare?parties=CAN,NOR&asOf=2020-12-31")
                        .select("tbody tr:has(a[href*=promise-of-120000]) td")
                        .text())
                .doesNotContain("Broken");
    }

    @Test
    void aPartysPageLeadsToThoseOfItsRegionWhoseShareIsNearest() {
        assertThat(site().page("/parties/CAN").select("a[href^=/compare]").eachAttr("href"))
                .containsExactly("/compare?parties=CAN,FRA,NOR,USA", "/compare?parties=CAN");
        assertThat(site().page("/parties/SOM").select("a[href^=/compare]").eachAttr("href"))
                .containsExactly("/compare?parties=SOM");
    }
}
