package org.pledgewatch.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgewatch.pictures.Mark;
import org.springframework.boot.test.web.server.LocalServerPort;

@SampleSite
class CardTest {

    @LocalServerPort
    private int port;

    private Document badge(String address) {
        return Jsoup.parse(new Browser(port).get(address).body(), Parser.xmlParser());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/card.png",
                "/fr/card.png",
                "/parties/CAN/card.png",
                "/ar/parties/icmc/card.png",
                "/es/commitments/promise-of-120000/NOR/card.png",
                "/commitments/fair-share-resettlement/FRA/card.png?asOf=2021-12-31"
            })
    void aCardHasTheSizeThatNetworksShow(String address) throws IOException {
        HttpResponse<String> answer = new Browser(port).get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("public");
        try (InputStream bytes =
                URI.create("http://localhost:" + port + address).toURL().openStream()) {
            BufferedImage card = ImageIO.read(bytes);
            assertThat(card.getWidth()).isEqualTo(1200);
            assertThat(card.getHeight()).isEqualTo(630);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/parties/CAN/badge.svg, judged ask",
        "/fr/parties/CAN/badge.svg, demandes satisfaites",
        "/commitments/promise-of-120000/NOR/badge.svg, Norway: Broken (Resettle 120 000 people by 2021)",
        "/commitments/fair-share-resettlement/USA/badge.svg, (asked: Maintain 10 % as a minimum)",
        "/commitments/advocate/icmc/badge.svg, <b>with</b>"
    })
    void aBadgeSaysTheFindingAndWhetherItWasAsked(String address, String words) {
        assertThat(badge(address).selectFirst("title").text()).contains(words);
    }

    @Test
    void aBadgeMayBeShownAnywhereAndRunsNothing() {
        HttpResponse<String> answer = new Browser(port).get("/parties/CAN/badge.svg");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).hasValue("cross-origin");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("public");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "style-src 'sha256-")
                .doesNotContain("unsafe");
        assertThat(badge("/parties/CAN/badge.svg").select("script, a, image, foreignObject"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/parties/XXX/badge.svg", "/parties/XXX/card.png", "/commitments/promise-of-120000/USA/badge.svg"
            })
    void whatIsNotThereIsAProblemForPrograms(String address) {
        HttpResponse<String> answer = new Browser(port).get(address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, NO_EVIDENCE",
        "0, 3, NIL",
        "1, 3, BELOW",
        "1, 2, HALF",
        "8, 9, HALF",
        "9, 10, NEAR",
        "10, 10, MET"
    })
    void theMarkOfManyIsThatOfFairShares(long favourable, long assessed, Mark mark) {
        assertThat(Bands.of(favourable, assessed)).isEqualTo(mark);
    }
}
