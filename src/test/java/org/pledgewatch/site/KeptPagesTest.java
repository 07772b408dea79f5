package org.pledgewatch.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgewatch.edition.Editions;
import org.pledgewatch.testing.TurnableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@SampleSite
class KeptPagesTest {

    private static final String PAGE = "/commitments/fair-share-resettlement/CAN";

    @LocalServerPort
    private int port;

    @Autowired
    private Editions editions;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TurnableClock clock;

    @Test
    void aPageIsReadFromTheRecordOnceForEachEdition() {
        String tag = get(PAGE).header("ETag");

        assertThat(queries(PAGE)).isZero();
        transaction.executeWithoutResult(status -> editions.changed());
        assertThat(queries(PAGE)).isPositive();
        assertThat(queries(PAGE)).isZero();
        assertThat(get(PAGE).header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void whoHasThePageIsToldSoWithoutAQuery() {
        String tag = get(PAGE).header("ETag");

        int queries = CountedQueries.during(() -> {
            Asked again = get(PAGE, "If-None-Match", tag);
            assertThat(again.status()).isEqualTo(304);
            assertThat(again.bytes()).isEmpty();
            assertThat(again.header("ETag")).isEqualTo(tag);
            assertThat(again.header("Cache-Control")).contains("max-age=60");
            assertThat(again.header("Content-Security-Policy")).contains("default-src 'none'");
        });

        assertThat(queries).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/parties", "/parties.json", "/parties.csv", PAGE, "/parties?kind=STATE"})
    void compressedAndNotAreTheSamePageAndAnyoneMayKeepIt(String address) {
        Asked packed = get(address, "Accept-Encoding", "gzip");
        Asked plain = get(address);

        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.unpacked()).isEqualTo(plain.bytes());
        assertThat(packed.header("ETag")).isNotEqualTo(plain.header("ETag"));
        for (Asked one : new Asked[] {packed, plain}) {
            assertThat(one.header("ETag")).startsWith("\"");
            assertThat(one.header("Vary")).isEqualTo("Accept-Encoding");
            assertThat(one.header("Cache-Control"))
                    .isEqualTo("public, max-age=60, stale-while-revalidate=600, stale-if-error=86400");
            assertThat(one.header("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void aHeadIsThePageWithoutItsBody() {
        Asked head = Asked.of(port, "HEAD", "/parties/NOR");
        Asked page = get("/parties/NOR");

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.bytes()).isEmpty();
        assertThat(head.header("Content-Length")).isEqualTo(String.valueOf(page.bytes().length));
        assertThat(head.header("ETag")).isEqualTo(page.header("ETag"));
    }

    @Test
    void aFileKeepsItsTypeAndItsName() {
        get("/parties.csv");
        Asked kept = get("/parties.csv");

        assertThat(kept.header("Content-Type")).startsWith("text/csv").containsIgnoringCase("utf-8");
        assertThat(kept.header("Content-Disposition")).contains("parties.csv");
    }

    @Test
    void whatAnotherNodeChangedShowsWithinTwoSeconds() {
        String tag = get("/").header("ETag");

        // as another node does: this one is not told
        jdbc.update("update edition set number = number + 1");

        Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> !get("/").header("ETag").equals(tag));
    }

    @Test
    void aNewDayIsAnotherPage() {
        String tag = get("/").header("ETag");
        clock.forward(Duration.ofDays(1));
        try {
            assertThat(get("/").header("ETag")).isNotEqualTo(tag);
        } finally {
            clock.forward(Duration.ofDays(-1));
        }
        assertThat(get("/").header("ETag")).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource({
        "/parties?utm_source=x&fbclid=y, /parties",
        "/parties?kind=&x=1, /parties",
        "/parties?region=Americas&kind=STATE, /parties?kind=STATE&region=Americas"
    })
    void whatPagesDoNotKnowMakesNoOtherPage(String asked, String same) {
        String tag = get(same).header("ETag");

        assertThat(queries(asked)).isZero();
        assertThat(get(asked).header("ETag")).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/parties/XXX", "/parties?kind=PLANET", "/nothing/here"})
    void whatIsNoPageIsNotKept(String address) {
        Asked refused = get(address);

        assertThat(refused.status()).isBetween(400, 404);
        assertThat(refused.header("Cache-Control")).isEqualTo("no-store");
        assertThat(refused.header("ETag")).isEmpty();
    }

    @Test
    void aPastDayIsToldWithWhatIsKnownByTheLastChangeWhicheverNodeIsAsked() {
        String address = "/scoreboard.json?asOf=2021-12-31";
        String before = get(address).text();
        clock.forward(Duration.ofMinutes(5));
        try {
            jdbc.update("update edition set number = number + 1");
            Awaitility.await().atMost(Duration.ofSeconds(2)).until(() -> queries(address) == 0);

            assertThat(get(address).text()).isEqualTo(before);
        } finally {
            clock.forward(Duration.ofMinutes(-5));
        }
    }

    private int queries(String address) {
        return CountedQueries.during(() -> get(address));
    }

    private Asked get(String address, String... headers) {
        return Asked.of(port, "GET", address, headers);
    }
}
