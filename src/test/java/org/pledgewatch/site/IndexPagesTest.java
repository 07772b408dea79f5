package org.pledgewatch.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where too few states have the figures, the index says so and tells nothing else. */
@SampleSite
class IndexPagesTest {

    @LocalServerPort
    private int port;

    private Browser site() {
        return new Browser(port);
    }

    @Test
    void withoutEnoughFiguresItSaysWhatItIsMadeOfAndThatItCannotBeTold() {
        Document page = site().page("/integration-index");

        assertThat(page.select("main").text())
                .contains("for no year have 30 states every figure")
                .contains("It does not tell whether refugees work")
                .contains("Refugees hosted per 1,000 inhabitants")
                .contains("The survey names no indicators");
        assertThat(site().get("/integration-index.json").body()).contains("\"index\":null");
        assertThat(site().get("/integration-index.csv").body()).startsWith("party,name,score,low,high");
    }

    @Test
    void aYearThatCannotBeToldIsNotThere() {
        assertThat(site().get("/integration-index/2022").statusCode()).isEqualTo(404);
        assertThat(site().words("/integration-index/soon")).contains("no refugee integration index for “soon”");
    }
}
