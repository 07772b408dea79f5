package org.pledgewatch.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@SampleSite
class PagesTest {

    @LocalServerPort
    private int port;

    private Browser site() {
        return new Browser(port);
    }

    @Test
    void theFirstPageSaysItInASentence() {
        assertThat(site().page("/").select(".lead").text())
                .isEqualTo("In 2023, 1 of the 3 states that can be judged resettled its fair share of refugees."
                        + " Together they resettled 47,600 people; 88,414 were asked of them.");
    }

    @Test
    void theFirstPageCountsWhatCannotBeJudgedApart() {
        String words = site().words("/");

        assertThat(words).contains("2 not reported").contains("which is neither success nor failure");
    }

    @Test
    void whoWasAskedMeetsItOrNotAndNeverKeepsOrBreaksAPromise() {
        for (String address : List.of(
                "/commitments/fair-share-resettlement",
                "/commitments/fair-share-resettlement/CAN",
                "/commitments/ratify-icrmw/NOR")) {
            assertThat(site().page(address).select(".verdict").eachText())
                    .as(address)
                    .isNotEmpty()
                    .noneMatch(word -> word.contains("Kept") || word.contains("Broken"));
        }
        assertThat(site().words("/commitments/fair-share-resettlement/CAN"))
                .contains("An ask, not a promise. Canada did not promise this.");
    }

    @Test
    void whoPromisedKeepsItOrBreaksIt() {
        assertThat(site().page("/commitments/promise-of-120000/CAN")
                        .select(".big")
                        .text())
                .isEqualTo("Kept, late");
        assertThat(site().page("/commitments/promise-of-120000/NOR")
                        .select(".big")
                        .text())
                .isEqualTo("Broken");
        assertThat(site().words("/commitments/promise-of-120000/NOR"))
                .contains("A promise. This is a promise of Norway, so it can be kept or broken.");
    }

    @Test
    void aStatusIsAWordAndAShapeBesideItsColour() {
        site().page("/commitments/fair-share-resettlement").select(".verdict").forEach(verdict -> {
            assertThat(verdict.text()).isNotBlank();
            assertThat(verdict.select("svg use").attr("href")).startsWith("#m-");
        });
    }

    @Test
    void everyFigureOfTheArithmeticLeadsToItsSource() {
        Document page = site().page("/commitments/fair-share-resettlement/CAN");

        String operand = page.select("ol.steps a[href^=/observations/] data[value=20700]")
                .text();
        assertThat(operand).isEqualTo("20,700");
        String observation = page.select("ol.steps a:has(data[value=20700])").attr("href");
        assertThat(site().words(observation)).contains("20,700 people", "UNHCR", "Refugee Data Finder", "CC BY 4.0");
    }

    @Test
    void aCorrectedFigureShowsWhatItWas() {
        String page = site().page("/commitments/fair-share-resettlement/NOR")
                .select("ol.steps a:has(data[value=1900])")
                .attr("href");

        assertThat(site().words(page)).contains("Corrections", "1,850", "1,900");
    }

    @Test
    void hostileWordsAreShownAndNotRun() {
        Document page = site().page("/commitments/promise-of-120000/NOR");

        assertThat(page.text()).contains("<script>alert(1)</script>");
        assertThat(page.select("script:not([type=application/ld+json])")).isEmpty();
        assertThat(site().page("/commitments/advocate").select("h1").text()).contains("<b>with</b>");
    }

    @Test
    void aPastDayIsJudgedAsItWasAndSaysSo() {
        Document then = site().page("/commitments/fair-share-resettlement/NOR?asOf=2021-12-31");

        assertThat(then.select(".then").text()).contains("as judged on 31 December 2021");
        assertThat(then.select(".then a").attr("href")).isEqualTo("/commitments/fair-share-resettlement/NOR");
        assertThat(then.select("a[href*=/parties/NOR]").attr("href")).isEqualTo("/parties/NOR?asOf=2021-12-31");
        assertThat(site().page("/commitments/fair-share-resettlement/NOR").select(".then"))
                .isEmpty();
    }

    @Test
    void onlyWhatWasKnownThenCounts() {
        assertThat(site().words("/commitments/fair-share-resettlement/NOR?asOf=2024-11-22&knownAt=2024-07-02"))
                .contains("1,850")
                .doesNotContain("1,900");
        assertThat(site().words("/commitments/fair-share-resettlement/NOR")).contains("1,900");
    }

    @ParameterizedTest
    @CsvSource({
        "/?asOf=2020-02-30, asOf, 2023-12-31",
        "/?asOf=yesterday, asOf, 2023-12-31",
        "/parties?asOf=2999-01-01, asOf, earlier day",
        "/parties?knownAt=noon, knownAt, 2023-12-31T12:00:00Z",
        "/commitments?kind=PROMISE, kind, RECOMMENDATION",
        "/commitments?theme=weather, theme, resettlement",
        "/commitments?framework=nato, framework, un-summit-2016",
        "/parties?kind=PLANET, kind, STATE",
        "/changes?page=-1, page, 0 for the first",
        "/fair-share/2022?formula=mine, formula, gni-ppp",
        "/fair-share/2022?pool=friends, pool, un-members",
        "/fair-share/2022?method=magic, method, hamilton"
    })
    void aParameterThatCannotBeReadIsNamedWithWhatToWriteInstead(String address, String name, String instead) {
        assertThat(site().get(address).statusCode()).isEqualTo(400);
        assertThat(site().words(address))
                .contains("The parameter " + name + " cannot be")
                .contains(instead);
        assertThat(site().get(address).headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "/parties/CNA, /parties/CAN",
        "/parties/norway, /parties/NOR",
        "/commitments/fair-share, /commitments/fair-share-resettlement",
        "/commitments/fair-share-resettlement/CAM, /commitments/fair-share-resettlement/CAN",
        "/frameworks/summit, /frameworks/un-summit-2016",
        "/themes/resetlement, /themes/resettlement",
        "/fair-share/1066, /fair-share/2023",
        "/nothing/here, /parties"
    })
    void whatIsNotThereSuggestsWhatIs(String address, String suggestion) {
        assertThat(site().get(address).statusCode()).isEqualTo(404);
        assertThat(site().page(address).select("main a").eachAttr("href")).contains(suggestion);
        assertThat(site().get(address).headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/parties/XXX.json", "/parties/XXX.csv", "/observations/7.json", "/observations/x"})
    void programsAreToldTheSameAsAProblem(String address) {
        assertThat(site().get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void aProblemIsJsonForPrograms() {
        assertThat(site().get("/parties.json?asOf=soon").headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(site().get("/parties.json?asOf=soon").body()).contains("asOf", "2023-12-31");
    }

    @Test
    void commitmentsAreFoundByTheirWords() {
        assertThat(site().page("/commitments?q=worker+VISAS")
                        .select("main ol.hits a")
                        .eachText())
                .startsWith("10 % more worker visas a year");
    }

    @Test
    void whatIsAskedAndPromisedByNobodySaysSo() {
        assertThat(site().words("/commitments/listen")).contains("Not taken up.", "is not tracked");
        assertThat(site().words("/commitments/fair-share-resettlement")).contains("Not taken up.");
        assertThat(site().words("/")).contains("4 recommendations of civil society have no party");
    }

    @Test
    void theReportNamesItsFormulaAndLeavesOutByName() {
        String words = site().words("/fair-share/2022");

        assertThat(words)
                .contains("Gross national income, purchasing power")
                .contains("10 % of 1,002,021")
                .contains("Who is left out, and why")
                .contains("Somalia There is no figure: Gross national income, PPP, 2021");
    }
}
