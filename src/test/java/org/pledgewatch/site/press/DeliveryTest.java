package org.pledgewatch.site.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgewatch.edition.Edition;
import org.pledgewatch.edition.Issue;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class DeliveryTest {

    private static final byte[] CONTENT = "<main>Ça va</main>".getBytes(StandardCharsets.UTF_8);

    private final Page page = page("text/html;charset=UTF-8", "tag");

    static Page page(String type, String tag) {
        Instant now = Instant.parse("2026-11-22T12:00:00Z");
        return Page.of(
                new Issue(new Edition(1, now), LocalDate.of(2026, 11, 22)),
                now,
                tag,
                type,
                List.of(new Header("Cache-Control", Press.CACHING)),
                CONTENT);
    }

    @ParameterizedTest
    @CsvSource({
        "gzip, true",
        "'br;q=1.0, GZIP;q=0.8', true",
        "x-gzip, true",
        "*, true",
        "'*;q=0, gzip', true",
        "'gzip;q=0, *', false",
        "gzip; q=0.000, false",
        "*;q=0, false",
        "identity, false",
        "'', false",
        "br, false"
    })
    void itIsCompressedForThoseWhoTakeIt(String accepted, boolean compressed) throws IOException {
        MockHttpServletResponse response = sent(page, "GET", "Accept-Encoding", accepted);

        assertThat(response.getHeader("Content-Encoding")).isEqualTo(compressed ? "gzip" : null);
        assertThat(response.getHeader("Vary")).isEqualTo("Accept-Encoding");
        assertThat(response.getContentLength()).isEqualTo(response.getContentAsByteArray().length);
        assertThat(compressed ? unpacked(response) : response.getContentAsByteArray())
                .isEqualTo(CONTENT);
    }

    @Test
    void compressedAndNotAreOtherBytesAndHaveOtherTags() throws IOException {
        assertThat(sent(page, "GET", "Accept-Encoding", "gzip").getHeader("ETag"))
                .isEqualTo("\"tag-gz\"");
        assertThat(sent(page, "GET").getHeader("ETag")).isEqualTo("\"tag\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"tag\"", "\"tag-gz\"", "W/\"tag\"", "\"a\", W/\"tag-gz\"", "\"tagged\",\"tag\""})
    void whoHasItAlreadyIsToldSo(String tags) throws IOException {
        MockHttpServletResponse response = sent(page, "GET", "If-None-Match", tags);

        assertThat(response.getStatus()).isEqualTo(304);
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(tags).contains(response.getHeader("ETag"));
        assertThat(response.getHeader("Cache-Control")).isEqualTo(Press.CACHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", " * "})
    void whoHasWhateverThereIsIsToldWhichItIs(String any) throws IOException {
        MockHttpServletResponse response = sent(page, "GET", "If-None-Match", any);

        assertThat(response.getStatus()).isEqualTo(304);
        assertThat(response.getHeader("ETag")).isEqualTo("\"tag\"");
    }

    @Test
    void aStarSaysNothingAboutAPageThatIsNotRenderedYet() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.addHeader("If-None-Match", "*");

        assertThat(Delivery.isSame("tag", request, new MockHttpServletResponse()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "tag", "\"tag", "\"tag-br\"", "\"tagged\"", ""})
    void whoHasAnotherGetsIt(String tags) throws IOException {
        assertThat(sent(page, "GET", "If-None-Match", tags).getStatus()).isEqualTo(200);
    }

    @Test
    void aHeadIsThePageWithoutItsBody() throws IOException {
        MockHttpServletResponse head = sent(page, "HEAD");

        assertThat(head.getContentAsByteArray()).isEmpty();
        assertThat(head.getContentLength()).isEqualTo(CONTENT.length);
    }

    @Test
    void aPictureIsNotCompressedOnceMore() throws IOException {
        MockHttpServletResponse response = sent(page("image/png", "tag"), "GET", "Accept-Encoding", "gzip");

        assertThat(response.getHeader("Content-Encoding")).isNull();
        assertThat(response.getContentAsByteArray()).isEqualTo(CONTENT);
    }

    private static byte[] unpacked(MockHttpServletResponse response) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            return in.readAllBytes();
        }
    }

    private static MockHttpServletResponse sent(Page page, String method, String... header) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/");
        if (header.length > 0) {
            request.addHeader(header[0], header[1]);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        Delivery.send(page, request, response);
        return response;
    }
}
