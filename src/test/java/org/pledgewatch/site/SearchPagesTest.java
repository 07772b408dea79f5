package org.pledgewatch.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@SampleSite
class SearchPagesTest {

    @LocalServerPort
    private int port;

    private Browser site() {
        return new Browser(port);
    }

    private Document search(String words) {
        return site().page("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private List<String> found(String words) {
        return search(words).select("ol.hits a").eachAttr("href");
    }

    @ParameterizedTest
    @CsvSource({
        "norway, /parties/NOR",
        "nrway, /parties/NOR",
        "NOR, /parties/NOR",
        "migrant workers convention, /commitments/ratify-icrmw",
        "migrnat workers convnetion, /commitments/ratify-icrmw",
        "resettlement, /themes/resettlement",
        "UN summit, /frameworks/un-summit-2016",
        "will governments commit, /frameworks/un-summit-2016#item-question",
        "amina example, /frameworks/un-summit-2016#item-on-record"
    })
    void everythingPublicIsFoundByItsWords(String words, String address) {
        assertThat(found(words)).contains(address);
    }

    @Test
    void whatIsFoundIsGroupedByWhatItIsAndTheWordsAreMarked() {
        Document page = search("resettlement");

        assertThat(page.select("main h2").eachText()).contains("Promises and asks", "Themes");
        assertThat(page.select("ol.hits mark").eachText()).contains("Resettlement");
        assertThat(site().page("/search?q=resettlement&kind=THEME")
                        .select("main h2")
                        .eachText())
                .containsExactly("Themes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Secret Speaker",
                "Hidden Speaker",
                "off the record",
                "Words off",
                "Secrt",
                "Hiddn",
                "approval mail"
            })
    void whatIsOffTheRecordAndWhoDidNotApproveIsNeverFound(String words) {
        assertThat(found(words)).isEmpty();
        assertThat(search(words).select("main ul a").text()).doesNotContainIgnoringCase("secret", "hidden");
        assertThat(site().get("/search.json?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                        .body())
                .contains("\"total\":0");
    }

    @Test
    void aFindLeadsToTheItemOnItsPage() {
        String address = found("amina example").get(0);

        assertThat(site().page(address.replaceAll("#.*", ""))
                        .selectFirst("#" + address.replaceAll(".*#", ""))
                        .text())
                .contains("Words with a name.");
    }

    @Test
    void theLanguageOfThePageStays() {
        Document page = site().page("/fr/search?q=norway");

        assertThat(page.select("ol.hits a").eachAttr("href")).containsExactly("/fr/parties/NOR");
        assertThat(page.select("html").attr("lang")).isEqualTo("fr");
        assertThat(site().page("/fr/parties/NOR")
                        .select("header form[role=search]")
                        .attr("action"))
                .isEqualTo("/fr/search");
    }

    @Test
    void aDayThatIsReadStays() {
        assertThat(site().page("/search?q=norway&asOf=2021-12-31")
                        .select("ol.hits a")
                        .attr("href"))
                .isEqualTo("/parties/NOR?asOf=2021-12-31");
        assertThat(site().page("/parties/NOR?asOf=2021-12-31")
                        .select("header input[name=asOf]")
                        .attr("value"))
                .isEqualTo("2021-12-31");
    }

    @Test
    void nothingAskedAndNothingFoundHelp() {
        assertThat(site().words("/search")).contains("Write a few words");
        assertThat(site().words("/search?q=%25%22*")).contains("There is no word in that");
        Document none = search("norway visas canada");
        assertThat(none.text()).contains("Nothing was found", "Did you mean one of these?");
        none.select("main ul a[href*=q=]")
                .eachAttr("href")
                .forEach(other -> assertThat(site().page(other).select("ol.hits li"))
                        .as(other)
                        .isNotEmpty());
        assertThat(search("resetlement").text()).contains("it was taken for");
    }

    @Test
    void dataTellTheSame() {
        String json = site().get("/search.json?q=nrway").body();

        assertThat(json)
                .contains("\"readAs\":{\"nrway\":\"Norway\"}", "\"code\":\"NOR\"", "\"address\":\"/parties/NOR\"");
        assertThat(site().get("/search.json?kind=PLANET").statusCode()).isEqualTo(400);
        assertThat(site().get("/search?q=x&kind=PLANET").statusCode()).isEqualTo(400);
    }

    @Test
    void whatIsAskedIsNotRepeatedUnescapedWhateverItIs() {
        for (String hostile : List.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "'><svg/onload=alert(1)>",
                "javascript:alert(1)",
                "${7*7}",
                "__${T(java.lang.Runtime).getRuntime()}__::x",
                "*{7*7} [[${7*7}]] [(${7*7})]",
                "norway' or '1'='1",
                "\u202enorway",
                "{n, plural, one {x}}")) {
            Document page = search(hostile);
            assertThat(page.select("script, img, [onerror], [onload], [href^=javascript]"))
                    .as(hostile)
                    .isEmpty();
            assertThat(page.text()).doesNotContain("49").doesNotContain("Runtime@");
            assertThat(page.select("main input[name=q]").attr("value")).isEqualTo(hostile);
        }
    }

    @Test
    void anyTextIsAnswered() {
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(40, 0, 0x3000).filter(c -> Character.isDefined(c)).forEach(text::appendCodePoint);
            random.ints(5, 0x10000, 0x1FAFF).filter(c -> Character.isDefined(c)).forEach(text::appendCodePoint);
            String query = URLEncoder.encode(text.toString(), StandardCharsets.UTF_8);
            for (String address : List.of("/search?q=", "/ar/search?q=", "/commitments?q=", "/search.json?q=")) {
                assertThat(site().get(address + query).statusCode())
                        .as(address + query)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void aSearchThatIsTooLongIsCutAndSaysSo() {
        assertThat(site().words("/search?q=" + "norway+".repeat(500))).contains("That was too long");
        assertThat(site().get("/search?q=" + "x".repeat(4000)).statusCode()).isEqualTo(200);
    }

    @Test
    void commitmentsAreChosenByWordsAndFiltersWithCounts() {
        Document page = site().page("/commitments?q=visas");

        assertThat(page.select("ol.hits > li > a").eachText())
                .containsExactly("10 % more worker visas a year", "Family visas are not cut for work visas");
        assertThat(page.select("select[name=kind] option").eachText())
                .contains("Recommendations (1)", "Red lines (1)", "Pledges (0)");
        assertThat(site().page("/commitments?q=vissas&kind=RED_LINE")
                        .select("ol.hits > li > a")
                        .eachText())
                .containsExactly("Family visas are not cut for work visas");
        assertThat(site().words("/commitments?q=visas&kind=PLEDGE"))
                .contains("Nothing is like that", "2 promises and asks have these words");
        assertThat(site().words("/commitments?q=norway")).contains("One page of the whole record has these words");
    }

    @Test
    void commitmentsAreChosenByStatusAndParty() {
        assertThat(site().page("/commitments?status=MISSED&party=NOR")
                        .select("main table th a")
                        .eachText())
                .contains("Resettle 120 000 people by 2021");
        assertThat(site().page("/commitments?party=icmc")
                        .select("main table th a")
                        .eachText())
                .containsExactly("Advocate <b>with</b> local governments");
        assertThat(site().words("/commitments?party=NRO")).contains("Did you mean", "NOR (Norway)");
        assertThat(site().get("/commitments?party=NRO").statusCode()).isEqualTo(400);
        assertThat(site().get("/commitments?status=KEPT").statusCode()).isEqualTo(400);
    }

    @Test
    void theInterfaceFindsAsThePagesDo() {
        assertThat(site().get("/api/v1/commitments?q=vissas").body())
                .contains("worker-visas-10-percent", "\"total\":2");
    }
}
