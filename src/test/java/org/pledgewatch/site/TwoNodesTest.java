package org.pledgewatch.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pledgewatch.Pledgewatch;
import org.pledgewatch.edition.Editions;
import org.pledgewatch.testing.TurnableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Two servers over one database. */
@SampleSite
class TwoNodesTest {

    @LocalServerPort
    private int first;

    @Autowired
    private JdbcConnectionDetails database;

    @Autowired
    private TurnableClock clock;

    @Autowired
    private Editions editions;

    @Autowired
    private TransactionTemplate transaction;

    private WebServerApplicationContext node;
    private int second;

    @BeforeAll
    void startTheSecond() {
        ApplicationContextInitializer<GenericApplicationContext> sameClock = context ->
                context.registerBean("turnableClock", TurnableClock.class, () -> clock, bean -> bean.setPrimary(true));
        node = (WebServerApplicationContext) new SpringApplicationBuilder(Pledgewatch.class)
                .profiles("test")
                .initializers(sameClock)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--spring.datasource.url=" + database.getJdbcUrl(),
                        "--spring.datasource.username=" + database.getUsername(),
                        "--spring.datasource.password=");
        second = node.getWebServer().getPort();
    }

    @AfterAll
    void stopTheSecond() {
        ((GenericApplicationContext) node).close();
    }

    @Test
    void bothServeTheSameBytesUnderTheSameTag() {
        for (String address :
                new String[] {"/", "/parties/CAN", "/commitments.csv", "/scoreboard.json?asOf=2021-12-31"}) {
            Asked here = Asked.of(first, "GET", address, "Accept-Encoding", "gzip");
            Asked there = Asked.of(second, "GET", address, "Accept-Encoding", "gzip");

            assertThat(there.header("ETag")).as(address).isEqualTo(here.header("ETag"));
            assertThat(there.bytes()).as(address).isEqualTo(here.bytes());
        }
    }

    @Test
    void theOtherKnowsTheTagOfAPageThatItNeverRendered() {
        String tag = Asked.of(first, "GET", "/parties/NOR").header("ETag");

        assertThat(Asked.of(second, "GET", "/parties/NOR", "If-None-Match", tag).status())
                .isEqualTo(304);
    }

    @Test
    void whatOneChangesTheOtherShowsWithinTwoSeconds() {
        String tag = Asked.of(second, "GET", "/").header("ETag");

        transaction.executeWithoutResult(status -> editions.changed());

        assertThat(Asked.of(first, "GET", "/").header("ETag")).isNotEqualTo(tag);
        Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> !Asked.of(second, "GET", "/").header("ETag").equals(tag));
    }
}
