package org.pledgewatch.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgewatch.edition.Editions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** PDFs are read by those who cannot see them, printed on two papers, and the same for everyone who asks. */
@SampleSite
class PapersTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Editions editions;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fair-share/2023.pdf",
                "/fair-share/2023.pdf?paper=letter&formula=gni-ppp&method=webster",
                "/ar/fair-share/2023.pdf",
                "/parties/CAN/brief.pdf",
                "/fr/parties/NOR/brief.pdf?paper=letter",
                "/es/parties/SOM/brief.pdf",
                "/ar/parties/FRA/brief.pdf"
            })
    void everyPdfIsAccessibleAndCanBeArchived(String address) throws Exception {
        byte[] pdf = bytes(address);

        assertThat(broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(broken(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void aBriefHasOnePage() throws Exception {
        for (String language : List.of("", "/fr", "/es", "/ar")) {
            try (PDDocument brief = Loader.loadPDF(bytes(language + "/parties/CAN/brief.pdf"))) {
                assertThat(brief.getNumberOfPages()).as(language).isEqualTo(1);
            }
        }
    }

    @Test
    void aBriefSaysTheGapInPeopleAndWhatItWouldTake() throws Exception {
        assertThat(text("/parties/USA/brief.pdf"))
                .contains("United States")
                .contains("people short")
                .contains("What it would take")
                .contains("/parties/USA");
    }

    @Test
    void thePaperIsA4OrLetter() throws Exception {
        try (PDDocument a4 = Loader.loadPDF(bytes("/parties/CAN/brief.pdf"));
                PDDocument letter = Loader.loadPDF(bytes("/parties/CAN/brief.pdf?paper=letter"))) {
            assertThat(a4.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(letter.getPage(0).getMediaBox().getWidth()).isBetween(611f, 613f);
        }
        assertThat(new Browser(port).get("/parties/CAN/brief.pdf?paper=a5").statusCode())
                .isEqualTo(400);
        assertThat(new Browser(port).get("/parties/XXX/brief.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void theSameReportHasTheSameBytesWheneverItIsSet() throws Exception {
        for (String address : List.of("/fair-share/2022.pdf", "/parties/NOR/brief.pdf", "/fair-share/2022.zip")) {
            byte[] first = bytes(address + "?asOf=2023-12-31");
            transaction.executeWithoutResult(status -> editions.changed());
            assertThat(bytes(address + "?asOf=2023-12-31")).as(address).isEqualTo(first);
        }
    }

    @Test
    void aDataPackageDescribesItsTables() throws Exception {
        List<String> names = new ArrayList<>();
        String description = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes("/fair-share/2023.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                String text = new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                description = entry.getName().equals("datapackage.json") ? text : description;
            }
        }

        assertThat(names).containsExactly("datapackage.json", "fair-share.csv", "figures.csv");
        var fields = tools.jackson.databind.json.JsonMapper.shared()
                .readTree(description)
                .at("/resources/0/schema/fields")
                .findValuesAsString("name");
        String header = new Browser(port).get("/fair-share/2023.csv").body().split("\r\n", 2)[0];
        assertThat(String.join(",", fields)).isEqualTo(header);
    }

    private String text(String address) throws Exception {
        try (PDDocument document = Loader.loadPDF(bytes(address))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private byte[] bytes(String address) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    private static List<String> broken(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> flavour + " " + assertion.getRuleId() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
