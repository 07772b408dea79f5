package org.pledgewatch.desk.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.testing.AtTheDesk;
import org.pledgewatch.testing.SmallRecord;
import org.pledgewatch.testing.WebTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Files that mean harm, through the addresses by which files come: each is refused in a sentence, and nothing is kept.
 */
@WebTest
class HostileFilesTest {

    private static final String EVIDENCE = "/desk/undertakings/more-places/CAN";
    private static final long TWO_GIGABYTES = 2L << 30;

    @LocalServerPort
    private int port;

    private final AtTheDesk.Arrivals arrivals;
    private final JdbcClient jdbc;
    private final ApplicationContext application;

    HostileFilesTest(AtTheDesk.Arrivals arrivals, JdbcClient jdbc, ApplicationContext application) {
        this.arrivals = arrivals;
        this.jdbc = jdbc;
        this.application = application;
    }

    @BeforeEach
    void aSmallRecord() {
        SmallRecord.enter(application);
    }

    private AtTheDesk coordinator(String before) {
        AtTheDesk who = arrivals.as(Role.COORDINATOR, port);
        who.get(before);
        return who;
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... namesAndTexts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(bytes(namesAndTexts[i + 1]));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] bomb(String name) {
        return zip(name, "0".repeat(210 << 20));
    }

    private static Stream<Arguments> filesOfFigures() {
        String header = "party,indicator,period,value\n";
        return Stream.of(
                Arguments.of("a zip bomb", bomb("xl/worksheets/sheet1.xml"), "larger than 200 MB"),
                Arguments.of(
                        "an external entity",
                        zip(
                                "xl/workbook.xml",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><workbook>&e;</workbook>"),
                        "not a workbook that can be read"),
                Arguments.of("a page", bytes("<html><script>alert(1)</script>"), "a web page or XML"),
                Arguments.of(
                        "a formula",
                        bytes(header + "CAN,worker-visas,2016,\"=HYPERLINK(\"\"http://x\"\")\"\n"),
                        "not a number"),
                Arguments.of("UTF-16", "party".getBytes(StandardCharsets.UTF_16), "UTF-16"),
                Arguments.of(
                        "Latin-1",
                        (header + "CAN,worker-visas,2016,\u00e9").getBytes(StandardCharsets.ISO_8859_1),
                        "not written in UTF-8"),
                Arguments.of(
                        "a megabyte in a cell", bytes(header + "CAN,worker-visas,2016," + "1".repeat(1 << 20)), ""),
                Arguments.of("bytes", new byte[] {0, 1, 2, 3, 4, 5, 6, 7}, ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filesOfFigures")
    void aFileOfFiguresThatMeansHarmIsRefusedOnItsPageAndRecordsNothing(String what, byte[] content, String why) {
        AtTheDesk who = coordinator("/desk/imports");
        long before = count("observation");

        HttpResponse<String> brought = who.upload("/desk/imports", "</a><script>x.csv", content);
        String place = AtTheDesk.location(brought);
        Document preview = who.page(place);

        assertThat(preview.select("p.refused").text()).contains("Nothing can be recorded");
        assertThat(preview.text()).contains(why);
        assertThat(preview.select("main script")).isEmpty();
        assertThat(preview.html().length())
                .as("what stands there is not all shown")
                .isLessThan(100_000);
        assertThat(who.post(place + "/record", "seen", "", "reason", "x").statusCode())
                .isEqualTo(409);
        assertThat(count("observation")).isEqualTo(before);
        who.post(place + "/drop");
    }

    private static Stream<Arguments> filesOfEvidence() {
        return Stream.of(
                Arguments.of("page.pdf", bytes("<!doctype html><script>alert(1)</script>")),
                Arguments.of("page.txt", bytes("  <html><body onload=alert(1)>")),
                Arguments.of("page.md", bytes("Read this: <script>alert(1)</script>")),
                Arguments.of("drawing.png", bytes("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")),
                Arguments.of("program.pdf", bytes("MZ\u0000\u0001 This program cannot be run in DOS mode.")),
                Arguments.of("bomb.docx", bomb("word/document.xml")),
                Arguments.of(
                        "macros.docx",
                        zip(
                                "[Content_Types].xml",
                                "application/vnd.ms-word.document.macroEnabled.main+xml"
                                        + " wordprocessingml.document.main+xml",
                                "word/document.xml",
                                "<w/>")),
                Arguments.of("other.xlsx", bytes("%PDF-1.7 a letter")),
                Arguments.of("notes.txt", "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1)),
                Arguments.of("empty.pdf", new byte[0]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filesOfEvidence")
    void evidenceThatIsNotWhatItSaysIsRefusedAndTheTitleStays(String name, byte[] content) {
        AtTheDesk who = coordinator(EVIDENCE);
        long before = count("evidence_file");

        HttpResponse<String> answer = who.upload(EVIDENCE + "/files", name, content, "title", "Typed \"before\"");

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = AtTheDesk.parsed(answer);
        assertThat(page.select("main").text()).containsAnyOf("none of PDF", "ends in .pdf", "is empty");
        assertThat(page.selectFirst("input[name=title]").val()).isEqualTo("Typed \"before\"");
        assertThat(count("evidence_file")).isEqualTo(before);
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"/desk/imports", EVIDENCE + "/files"})
    void twoGigabytesAreRefusedBeforeTheyAreSent(String address) throws IOException {
        AtTheDesk who = coordinator(address.replaceFirst("/files$", ""));
        long files = count("evidence_file");
        long imports = count("figure_import");

        assertThat(begun(who, address)).contains(" 413 ");

        assertThat(count("evidence_file")).isEqualTo(files);
        assertThat(count("figure_import")).isEqualTo(imports);
    }

    /**
     * The first line of the answer to somebody who says that a file of two gigabytes comes, and sends its beginning.
     */
    private String begun(AtTheDesk who, String address) throws IOException {
        String cookies = who.cookies().getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(30_000);
            OutputStream out = socket.getOutputStream();
            out.write(bytes("POST " + address + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nCookie: " + cookies
                    + "\r\nAccept: text/html\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: "
                    + TWO_GIGABYTES + "\r\n\r\n--x\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
                    + who.token()
                    + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"));
            out.flush();
            return new java.io.BufferedReader(
                            new java.io.InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))
                    .readLine();
        }
    }

    @Test
    void aFileFromAnotherSiteIsNotTaken() {
        AtTheDesk who = coordinator("/desk/imports");
        long before = count("figure_import");

        AtTheDesk withoutToken = arrivals.as(Role.COORDINATOR, port);
        assertThat(withoutToken
                        .send(withoutToken
                                .request("/desk/imports")
                                .header("Sec-Fetch-Site", "cross-site")
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("--x--")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(who.get("/desk/imports/999999999").statusCode()).isEqualTo(404);
        assertThat(who.post("/desk/imports/999999999/record", "seen", "x").statusCode())
                .isEqualTo(409);
        assertThat(count("figure_import")).isEqualTo(before);
    }
}
