package org.pledgewatch.storage;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.pledgewatch.reference.StartRefusal;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class SafeServerTest {

    private final JdbcTemplate jdbc;

    SafeServerTest(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void aPostgresThatForgetsInACrashIsRefusedWithWhatToDo() {
        if (TestDatabase.isPostgres()) {
            // the one of the tests runs with fsync = off
            assertThatThrownBy(() -> SafeServer.require(jdbc))
                    .isInstanceOf(StartRefusal.class)
                    .hasMessageContaining("fsync = off")
                    .hasMessageContaining("Set fsync = on in postgresql.conf");
        } else {
            assertThatCode(() -> SafeServer.require(jdbc)).doesNotThrowAnyException();
        }
    }
}
