package org.pledgewatch.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgewatch.edition.EditionWatch;
import org.pledgewatch.testing.BreakableDatabase;
import org.pledgewatch.testing.TurnableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Pages stay up while the database is gone. */
@SampleSite
@Import(BreakableDatabase.class)
class DatabaseGoneTest {

    @LocalServerPort
    private int port;

    @Autowired
    private BreakableDatabase.Line line;

    @Autowired
    private EditionWatch watch;

    @Autowired
    private TurnableClock clock;

    private Asked page;
    private Asked file;

    @BeforeEach
    void cut() {
        page = get("/parties/CAN");
        file = get("/parties.csv");
        line.cut();
        Awaitility.await().until(() -> !watch.sight().fresh());
    }

    @AfterEach
    void mend() {
        line.mend();
        Awaitility.await().until(() -> watch.sight().fresh());
    }

    @Test
    void theLastGoodRenderIsServedAndSaysOfWhenItIs() {
        clock.forward(Duration.ofMinutes(10));
        Asked stale = get("/parties/CAN");

        assertThat(stale.status()).isEqualTo(200);
        assertThat(stale.text()).contains("This page is shown as of 22 November 2024");
        assertThat(stale.text().replaceFirst("<div class=\"then\".*</div>\n", ""))
                .isEqualTo(page.text());
        assertThat(stale.header("ETag")).isEmpty();
        assertThat(Integer.parseInt(stale.header("Age"))).isGreaterThanOrEqualTo(600);
        assertThat(get("/parties/CAN", "Accept-Encoding", "gzip").unpacked()).isEqualTo(stale.bytes());
        clock.forward(Duration.ofMinutes(-10));
    }

    @Test
    void aFileIsServedAsItWas() {
        assertThat(get("/parties.csv").text()).isEqualTo(file.text());
        assertThat(get("/parties.csv").header("Age")).isNotEmpty();
    }

    @Test
    void theNextDayStillHasThePageAndTheDayAfterHasNot() {
        clock.forward(Duration.ofHours(23));
        assertThat(get("/parties/CAN").status()).isEqualTo(200);
        clock.forward(Duration.ofHours(2));
        assertThat(get("/parties/CAN").status()).isEqualTo(503);
        clock.forward(Duration.ofHours(-25));
    }

    @Test
    void whatWasNeverRenderedIsRefusedInAFewWordsAtOnce() {
        Asked refused = get("/parties/USA");

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).isEqualTo("10");
        assertThat(refused.header("Cache-Control")).isEqualTo("no-store");
        assertThat(refused.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(refused.text()).contains("This page cannot be shown just now", "try again in 10 seconds");
    }

    @Test
    void whenItIsBackThePageIsAsBefore() {
        line.mend();
        Awaitility.await().until(() -> watch.sight().fresh());

        assertThat(get("/parties/CAN").header("ETag")).isEqualTo(page.header("ETag"));
        assertThat(get("/parties/CAN").text()).isEqualTo(page.text());
        assertThat(get("/parties/USA").status()).isEqualTo(200);
    }

    private Asked get(String address, String... headers) {
        return Asked.of(port, "GET", address, headers);
    }
}
