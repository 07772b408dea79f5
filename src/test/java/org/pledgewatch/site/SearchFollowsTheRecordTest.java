package org.pledgewatch.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pledgewatch.testing.TurnableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SampleSite
class SearchFollowsTheRecordTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TurnableClock clock;

    /** Other tests read the same record. */
    @AfterEach
    void asItWas() {
        jdbc.sql("delete from party where code = 'VUT'").update();
        jdbc.sql("update theme set title = 'Resettlement' where slug = 'resettlement'")
                .update();
        clock.forward(Duration.ofSeconds(2));
        found("canada");
        clock.turnTo("2024-11-22");
    }

    private String found(String words) {
        return new Browser(port).get("/search.json?q=" + words).body();
    }

    @Test
    void whatIsRecordedOrRenamedIsFoundTwoSecondsLater() {
        assertThat(found("vanuatu")).contains("\"total\":0");

        jdbc.sql("insert into party (no, code, kind, name, un_member) values (900, 'VUT', 'STATE', 'Vanuatu', true)")
                .update();
        jdbc.sql("update theme set title = 'Settling anew' where slug = 'resettlement'")
                .update();
        clock.forward(Duration.ofSeconds(2));

        assertThat(found("vanuatu")).contains("\"code\":\"VUT\"");
        assertThat(found("settling%20anew")).contains("\"code\":\"resettlement\"");
    }

    @Test
    void withoutAChangeASearchReadsTheTextsOnceInTwoSeconds() {
        found("canada");
        assertThat(CountedQueries.during(() -> found("norway"))).isZero();

        clock.forward(Duration.ofSeconds(2));

        assertThat(CountedQueries.during(() -> found("norway"))).isBetween(1, 12);
    }
}
