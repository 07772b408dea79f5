package org.pledgewatch.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pledgewatch.fairshare.ReportIssuer;
import org.pledgewatch.fairshare.ReportKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A report that was issued is read as it was, in every format, and can be checked. */
@SampleSite
class IssuedPagesTest {

    private static final String AT = "/fair-share/reports/2022-annual-1";

    @LocalServerPort
    private int port;

    @BeforeAll
    void issue(@Autowired ReportIssuer issuer) {
        issuer.issue(2022, ReportKind.ANNUAL, null);
    }

    private Browser site() {
        return new Browser(port);
    }

    @Test
    void itsJsonHasTheHashThatItsPageTells() throws Exception {
        String told = site().page(AT).select("main code").first().text();
        byte[] json = site().get(AT + ".json").body().getBytes(StandardCharsets.UTF_8);

        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        assertThat(hash).isEqualTo(told);
        assertThat(site().words("/fair-share/reports")).contains(told);
        assertThat(site().get("/fair-share/reports.json").body()).contains(told);
    }

    @Test
    void theYearsPageLeadsToIt() {
        assertThat(site().page("/fair-share/2022").select("a[href=" + AT + "]").text())
                .contains("annual report, edition 1");
    }

    @Test
    void itSaysWhoIsCountedAndWhatTheYearBeforeWas() {
        Document page = site().page(AT);

        assertThat(page.text())
                .contains("Judged: 4 states; share met: 1, not met: 3.")
                .contains("The year before, 2021")
                .contains("Somalia");
        assertThat(site().words("/ar" + AT)).contains("2022");
    }

    @Test
    void everyFormatIsThere() {
        for (String suffix : new String[] {".csv", ".xlsx", ".pdf"}) {
            HttpResponse<String> file = site().get(AT + suffix);
            assertThat(file.statusCode()).as(suffix).isEqualTo(200);
        }
        assertThat(site().get("/fair-share/reports/2022-annual-9").statusCode()).isEqualTo(404);
        assertThat(site().get("/fair-share/reports/2022-annual-9.json").statusCode())
                .isEqualTo(404);
    }

    @Test
    void itIsCitedByItsEditionItsHashAndItsAddressAlone() {
        Document page = site().page(AT);

        assertThat(page.select("details.sharing textarea").first().text())
                .contains("Fair-share report 2022, annual report, edition 1")
                .contains("SHA-256")
                .endsWith(AT);
        assertThat(page.select("figure.world svg")).isNotEmpty();
        assertThat(page.select("table.matrix").text()).contains("place 1");
    }
}
