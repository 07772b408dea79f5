package org.pledgewatch.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@SampleSite
class SharedHeadTest {

    private static final String BASE = "http://localhost:8080";

    @LocalServerPort
    private int port;

    private Browser site() {
        return new Browser(port);
    }

    private static String canonical(Document page) {
        return page.select("link[rel=canonical]").attr("href");
    }

    private static String meta(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/fr, /fr",
        "/parties?utm_source=mail, /parties",
        "/parties/CAN, /parties/CAN",
        "/parties/%43AN, /parties/CAN",
        "/es/parties/CAN?kind=STATE, /es/parties/CAN",
        "/commitments?kind=&theme=resettlement&x=1, /commitments?theme=resettlement",
        "/commitments?theme=resettlement&kind=PLEDGE, /commitments?kind=PLEDGE&theme=resettlement",
        "/changes?page=0, /changes?page=0",
        "/parties/CAN?asOf=2021-12-31, /parties/CAN?asOf=2021-12-31",
        "/method?asOf=2021-12-31, /method",
        "/fair-share/2022?method=webster&kind=STATE, /fair-share/2022?method=webster"
    })
    void aPageIsKnownByOneAddressWithTheChoicesThatItReads(String address, String known) {
        Document page = site().page(address);

        assertThat(canonical(page)).isEqualTo(BASE + known);
        assertThat(meta(page, "og:url")).isEqualTo(BASE + known);
    }

    @ParameterizedTest
    @CsvSource({
        "/, true",
        "/fr/parties, true",
        "/parties?utm_source=mail, true",
        "/parties?kind=STATE, false",
        "/parties/CAN?asOf=2021-12-31, false",
        "/changes?page=1, false",
        "/parties/XXX, false",
        "/parties?kind=PLANET, false"
    })
    void onlyPagesWithoutChoicesAreListedBySearchEngines(String address, boolean listed) {
        assertThat(site().page(address).select("meta[name=robots][content=noindex]"))
                .hasSize(listed ? 0 : 1);
    }

    @Test
    void whatCannotBeShownHasNoAddressToBeKnownBy() {
        assertThat(site().page("/parties/XXX").select("link[rel=canonical], link[hreflang], meta[property]"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/parties/CAN", "/commitments/ratify-icrmw/NOR", "/fair-share/2022", "/changes?page=0"})
    void everyLanguageLeadsToEveryOtherAndBack(String address) {
        List<String> alternates = alternates(site().page(address));

        assertThat(alternates).hasSize(5);
        for (String alternate : alternates) {
            Document other = site().page(alternate.substring(alternate.indexOf(' ') + BASE.length() + 1));
            assertThat(alternates(other)).isEqualTo(alternates);
            assertThat(alternates).anyMatch(one -> one.endsWith(" " + canonical(other)));
        }
        assertThat(alternates.get(4)).isEqualTo(alternates.get(0).replaceFirst("^en", "x-default"));
    }

    private static List<String> alternates(Document page) {
        return page.select("link[rel=alternate][hreflang]").stream()
                .map(link -> link.attr("hreflang") + " " + link.attr("href"))
                .toList();
    }

    @Test
    void aSharedLinkShowsTitleSentencePictureAndLanguage() {
        Document page = site().page("/fr/parties/CAN");

        assertThat(meta(page, "og:title")).isEqualTo(page.select("h1").text());
        assertThat(meta(page, "og:description"))
                .isEqualTo(page.select("meta[name=description]").attr("content"));
        assertThat(meta(page, "og:locale")).isEqualTo("fr_FR");
        assertThat(page.select("meta[property=og:locale:alternate]").eachAttr("content"))
                .containsExactly("en_GB", "es_ES", "ar_AR");
        assertThat(meta(page, "og:image")).isEqualTo(BASE + "/fr/parties/CAN/card.png");
        assertThat(meta(page, "og:image:alt")).startsWith("Canada");
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
    }

    @Test
    void theSharedPictureOfAPastDayIsOfThatDay() {
        assertThat(meta(site().page("/parties/CAN?asOf=2021-12-31&kind=x"), "og:image"))
                .isEqualTo(BASE + "/parties/CAN/card.png?asOf=2021-12-31");
        assertThat(meta(site().page("/themes"), "og:image")).isEqualTo(BASE + "/card.png");
    }

    @Test
    void everyPageTypeHasAPictureThatExists() {
        for (String address : List.of("/", "/parties/icmc", "/commitments/promise-of-120000/CAN", "/data")) {
            Element image = site().page(address).selectFirst("meta[property=og:image]");
            String path = image.attr("content").substring(BASE.length());
            assertThat(site().get(path).statusCode()).as(path).isEqualTo(200);
        }
    }
}
