package org.pledgewatch.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Follows every link of the site from its first page, and looks at what it finds. */
@SampleSite
class EveryPageTest {

    private static final int MOST = 2000;

    @LocalServerPort
    private int port;

    private final Map<String, HttpResponse<String>> found = new LinkedHashMap<>();

    @BeforeAll
    void followEveryLink() {
        Deque<String> open = new ArrayDeque<>();
        open.add("/");
        while (!open.isEmpty() && found.size() < MOST) {
            String address = open.remove();
            if (found.containsKey(address)) {
                continue;
            }
            HttpResponse<String> response = new Browser(port).get(address);
            found.put(address, response);
            for (Element link : Jsoup.parse(response.body()).select("a[href^=/], link[href^=/]")) {
                open.add(link.attr("href").replaceAll("#.*", ""));
            }
        }
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(found).hasSizeGreaterThan(60).hasSizeLessThan(MOST);
        found.forEach((address, response) ->
                assertThat(response.statusCode()).as(address).isEqualTo(200));
    }

    @Test
    void noPageRunsAScriptOrLoadsFromElsewhere() {
        pages().forEach((address, page) -> {
            assertThat(page.select("script:not([type=application/ld+json]), iframe, object, embed, [onclick], [style],"
                            + " style, [src]:not(img)"))
                    .as(address)
                    .isEmpty();
            assertThat(page.select("link[href^=http]:not([rel=canonical], [rel=alternate][hreflang]), img[src^=http],"
                            + " [href^=javascript]"))
                    .as(address)
                    .isEmpty();
        });
    }

    @Test
    void everyPageHasOneHeadingATitleAndALanguage() {
        pages().forEach((address, page) -> {
            assertThat(page.select("h1")).as(address).hasSize(1);
            assertThat(page.title()).as(address).isNotBlank();
            assertThat(page.selectFirst("html").attr("lang")).as(address).isEqualTo(languageOf(address));
            assertThat(page.select("main")).as(address).hasSize(1);
            assertThat(page.select("meta[name=description]").attr("content"))
                    .as(address)
                    .isNotBlank();
        });
    }

    private static boolean isForOneReader(String address) {
        return address.matches("(/[a-z]{2})?/subscribe([?].*)?");
    }

    private static String languageOf(String address) {
        return address.matches("/[a-z]{2}([/?].*)?") ? address.substring(1, 3) : "en";
    }

    @Test
    void everyPageLeadsToItselfInEveryLanguage() {
        pages().forEach((address, page) -> {
            assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
                    .as(address)
                    .isEqualTo(isForOneReader(address) ? List.of() : List.of("en", "fr", "es", "ar", "x-default"));
            assertThat(page.select("[hreflang]:not(link)").eachAttr("hreflang"))
                    .as(address)
                    .contains("en", "fr", "es", "ar");
            assertThat(page.select("html").attr("dir"))
                    .isEqualTo(languageOf(address).equals("ar") ? "rtl" : "ltr");
        });
    }

    @Test
    void aLanguageStaysWhileReading() {
        pages().forEach((address, page) -> page.select(
                        "main a[href^=/]:not([href*=.json],[href*=.csv],[href*=.xlsx],[href*=.zip])")
                .forEach(link -> assertThat(languageOf(link.attr("href")))
                        .as(address + " to " + link.attr("href"))
                        .isEqualTo(languageOf(address))));
    }

    @Test
    void everyFieldOfAFormHasItsLabel() {
        pages().forEach((address, page) -> page.select("select, input:not([type=hidden])")
                .forEach(field -> assertThat(field.closest("label")).as(address).isNotNull()));
    }

    @Test
    void noWordIsMissing() {
        pages().forEach((address, page) -> assertThat(page.text()).as(address).doesNotContain("??"));
    }

    @Test
    void whatIsOffTheRecordAndWhoDidNotApproveIsOnNoPageAndInNoFile() {
        found.forEach((address, response) -> assertThat(response.body())
                .as(address)
                .doesNotContain("Secret Speaker")
                .doesNotContain("Hidden Speaker")
                .doesNotContain("off the record"));
        assertThat(new Browser(port).words("/themes/resettlement")).contains("Amina Example", "Words of nobody.");
    }

    @Test
    void everyAnswerForbidsScriptsAndSetsNoCookie() {
        found.forEach((address, response) -> {
            assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(address)
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(response.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(response.headers().firstValue("Cache-Control").orElse(""))
                    .as(address)
                    .contains(isForOneReader(address) ? "no-store" : "public");
        });
    }

    @Test
    void aPageTakesItsStyleAndItsPicturesFromHereOnly() {
        pages().keySet()
                .forEach(address -> assertThat(found.get(address)
                                .headers()
                                .firstValue("Content-Security-Policy")
                                .orElse(""))
                        .as(address)
                        .contains("style-src 'self'", "img-src 'self'"));
    }

    private Map<String, Document> pages() {
        Map<String, Document> pages = new LinkedHashMap<>();
        found.forEach((address, response) -> {
            if (response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                pages.put(address, Jsoup.parse(response.body()));
            }
        });
        return pages;
    }
}
