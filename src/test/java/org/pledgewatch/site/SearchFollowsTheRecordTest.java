package org.pledgewatch.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pledgewatch.edition.Editions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SampleSite
class SearchFollowsTheRecordTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Editions editions;

    @Autowired
    private TransactionTemplate transaction;

    private String found(String words) {
        return new Browser(port).get("/search.json?q=" + words).body();
    }

    private void change(String... statements) {
        transaction.executeWithoutResult(status -> {
            for (String statement : statements) {
                jdbc.sql(statement).update();
            }
            editions.changed();
        });
    }

    /** Other tests read the same record. */
    @AfterEach
    void asItWas() {
        change(
                "delete from party where code = 'VUT'",
                "update theme set title = 'Resettlement' where slug = 'resettlement'");
    }

    @Test
    void whatIsRecordedOrRenamedIsFoundInTheSameEdition() {
        assertThat(found("vanuatu")).contains("\"total\":0");

        change(
                "insert into party (no, code, kind, name, un_member) values (900, 'VUT', 'STATE', 'Vanuatu', true)",
                "update theme set title = 'Settling anew' where slug = 'resettlement'");

        assertThat(found("vanuatu")).contains("\"code\":\"VUT\"");
        assertThat(found("settling%20anew")).contains("\"code\":\"resettlement\"");
    }

    @Test
    void aSearchReadsNothingButTheTextsOnceForAnEdition() {
        change("update theme set title = 'Resettlement anew' where slug = 'resettlement'");

        assertThat(CountedQueries.during(() -> found("norway"))).isBetween(1, 12);
        assertThat(CountedQueries.during(() -> found("canada"))).isZero();
    }
}
