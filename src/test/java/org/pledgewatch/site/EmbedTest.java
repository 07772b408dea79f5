package org.pledgewatch.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@SampleSite
class EmbedTest {

    @LocalServerPort
    private int port;

    private Browser site() {
        return new Browser(port);
    }

    private static String policy(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/embed/scoreboard",
                "/fr/embed/scoreboard",
                "/embed/parties/CAN",
                "/ar/embed/parties/icmc",
                "/es/embed/commitments/fair-share-resettlement/CAN"
            })
    void anyoneMayFrameWhatIsMadeForIt(String address) {
        HttpResponse<String> answer = site().get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(policy(answer))
                .contains("default-src 'none'", "frame-ancestors *")
                .doesNotContain("'unsafe");
        assertThat(answer.headers().firstValue("X-Frame-Options")).isEmpty();
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("script, form, [style], style, iframe")).isEmpty();
        assertThat(page.select("meta[name=robots][content=noindex]")).hasSize(1);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("html").attr("lang"))
                .isEqualTo(address.startsWith("/embed") ? "en" : address.substring(1, 3));
        assertThat(page.select("a")).isNotEmpty().allSatisfy(link -> {
            assertThat(link.attr("target")).isEqualTo("_blank");
            assertThat(link.attr("rel")).isEqualTo("noopener");
            assertThat(site().get(link.attr("href")).statusCode()).isEqualTo(200);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/parties/CAN", "/embed", "/embed/../parties/CAN", "/embed/%2e%2e/parties/CAN", "/embeds"})
    void nothingElseIsFramed(String address) {
        assertThat(policy(site().get(address))).doesNotContain("frame-ancestors *");
    }

    @Test
    void anEmbedSaysTheVerdictAndThatAnAskIsNoPromise() {
        assertThat(site().words("/embed/commitments/promise-of-120000/NOR")).contains("Broken", "A promise.");
        assertThat(site().words("/embed/commitments/fair-share-resettlement/NOR"))
                .contains("An ask, not a promise.")
                .doesNotContain("Broken");
        assertThat(site().words("/embed/parties/CAN?asOf=2021-12-31")).contains("As judged on 31 December 2021");
    }

    @Test
    void whoIsNotThereIsNotFound() {
        assertThat(site().get("/embed/parties/XXX").statusCode()).isEqualTo(404);
        assertThat(site().get("/embed/commitments/promise-of-120000/USA").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theCodeToPasteShowsWhatItSays() {
        Document page = site().page("/fr/commitments/advocate/icmc");
        String frame = value(page, "iframe");
        Element pasted = Jsoup.parse(frame).selectFirst("iframe");

        assertThat(pasted.attr("src")).isEqualTo("http://localhost:8080/fr/embed/commitments/advocate/icmc");
        assertThat(pasted.attr("title")).contains("<b>with</b>");
        Element badge = Jsoup.parse(value(page, "<img")).selectFirst("a img");
        assertThat(badge.attr("src")).isEqualTo("http://localhost:8080/fr/commitments/advocate/icmc/badge.svg");
        assertThat(badge.attr("alt")).contains("<b>with</b>");
        assertThat(value(page, "[![")).endsWith("](http://localhost:8080/fr/commitments/advocate/icmc)");
        assertThat(page.select("details.sharing textarea"))
                .allSatisfy(text -> assertThat(text.closest("label")).isNotNull());
    }

    private static String value(Document page, String with) {
        return page.select("details.sharing textarea").eachText().stream()
                .filter(text -> text.contains(with))
                .findFirst()
                .orElseThrow();
    }
}
