package org.pledgewatch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pledgewatch.testing.DatabaseTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class MigrationTest {

    private final JdbcClient jdbc;

    MigrationTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void theSameMigrationsBuildBothDatabases() {
        assertThat(jdbc.sql("select count(*) from observation")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
