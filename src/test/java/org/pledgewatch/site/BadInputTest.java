package org.pledgewatch.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever comes, the answer has the right code, helps, and repeats nothing that could run. */
@SampleSite
class BadInputTest {

    @LocalServerPort
    private int port;

    private Browser site() {
        return new Browser(port);
    }

    /** As it is, without a client that would refuse to send it. */
    private String raw(String address) {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("GET " + address
                                    + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=%zz",
                "/search?q=%ff",
                "/search?q=%c3%28",
                "/search?q=%",
                "/changes.json?page=%ff",
                "/commitments?kind=%ff",
                "/parties/CAN?asOf=%zz",
                "/%zz",
                "/%ff",
                "/%00",
                "/parties/%ff",
                "/parties/CAN%00",
                "/commitments/a%2fb",
                "/search?q=<script>",
                "/\\..\\..\\etc",
                "/search?q={x}|^"
            })
    void aBrokenEncodingIsRefusedWithAPageThatHelps(String address) {
        String answer = raw(address);

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .satisfiesAnyOf(
                        a -> assertThat(a).contains("That cannot be read", "href=\"/\""),
                        a -> assertThat(a).contains("application/problem+json"));
        assertThat(answer.toLowerCase(Locale.ROOT))
                .contains("content-security-policy: default-src 'none'", "cache-control: no-store")
                .doesNotContain("tomcat", "<script", "exception", "at org.", "style=", "<style");
    }

    @Test
    void aBrokenEncodingIsExplainedInTheLanguageOfTheAddress() {
        assertThat(raw("/fr/search?q=%ff"))
                .startsWith("HTTP/1.1 400")
                .contains("Cela ne peut pas être lu", "href=\"/fr/search\"");
    }

    @Test
    void anAddressThatIsTooLongIsRefusedWithAPageThatHelps() {
        assertThat(raw("/search?q=" + "x".repeat(100_000)))
                .startsWith("HTTP/1.1 400")
                .contains("That cannot be read", "Cela ne peut pas être lu")
                .doesNotContain("xxx");
    }

    @Test
    void whatIsRepeatedIsShortAndVisible() {
        String answer = raw("/parties/CAN?asOf=" + "%E2%80%AE%07x".repeat(500));

        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(answer.substring(answer.indexOf("<main"), answer.indexOf("</main")))
                .hasSizeLessThan(1500)
                .doesNotContain("\u202e", "\u0007");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/changes?page=99999999 | 400 | 0 for the first",
                "/changes?page=99999999999999999999 | 400 | 0 for the first",
                "/changes?page=1e3 | 400 | 0 for the first",
                "/changes?page=4000 | 404 | The list of changes ends before page 4,000",
                "/parties/CAN?asOf=2016-09-18 | 400 | The record begins on 19 September 2016",
                "/parties/CAN?asOf=0001-01-01 | 400 | The record begins on",
                "/parties/CAN?asOf=2999-01-01 | 400 | earlier day",
                "/parties/CAN?knownAt=-1000000000-01-01T00:00:00Z | 400 | 2023-12-31T12:00:00Z",
                "/parties/CAN?knownAt=nonsense | 400 | 2023-12-31T12:00:00Z",
                "/fair-share/99999999999 | 404 | first page",
                "/de/parties | 404 | Nothing is at the address",
                "/xx | 404 | Nothing is at the address",
                "/error | 404 | Nothing is at the address",
                "/fr/nulle-part | 404 | page d’accueil",
                "/search?q=%00%00 | 200 | There is no word in that",
                "/parties?kind=%00 | 400 | STATE"
            })
    void theCodeIsRightAndThePageHelps(String address, int code, String helps) {
        assertThat(site().get(address).statusCode()).as(address).isEqualTo(code);
        assertThat(site().words(address)).contains(helps);
    }

    @Test
    void theFirstDayOfTheRecordAndWhatWasKnownBeforeItCanBeRead() {
        assertThat(site().get("/parties/CAN?asOf=2016-09-19").statusCode()).isEqualTo(200);
        assertThat(site().words("/parties/CAN?knownAt=2001-01-01")).contains("the figures known at 1 January 2001");
        assertThat(site().get("/parties/CAN?asOf=&knownAt=").statusCode()).isEqualTo(200);
    }
}
