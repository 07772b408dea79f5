package org.pledgewatch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class PostgresConfigurationTest {

    private final JdbcClient jdbc;

    PostgresConfigurationTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void postgresqlDoesNotCompileQueries() {
        String jit = TestDatabase.isPostgres()
                ? jdbc.sql("show jit").query(String.class).single()
                : "off";

        assertThat(jit).isEqualTo("off");
    }
}
