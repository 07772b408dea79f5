package org.pledgewatch.storage;

import java.sql.DatabaseMetaData;
import java.util.List;
import org.pledgewatch.reference.StartRefusal;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Refuses a PostgreSQL that says "committed" before it is on the disk: a crash there loses what was acknowledged. */
final class SafeServer {

    private static final List<String> NEEDED = List.of("fsync", "synchronous_commit");

    private SafeServer() {}

    /** @throws StartRefusal if the server is a PostgreSQL with one of them switched off */
    static void require(JdbcTemplate jdbc) {
        String product = jdbc.execute((ConnectionCallback<String>) connection -> {
            DatabaseMetaData about = connection.getMetaData();
            return about.getDatabaseProductName();
        });
        if (!"PostgreSQL".equals(product)) {
            return;
        }
        for (String setting : NEEDED) {
            if ("off".equals(jdbc.queryForObject("show " + setting, String.class))) {
                throw new StartRefusal("Pledgewatch was not started: this PostgreSQL runs with " + setting
                        + " = off, and would lose in a crash what people were told is recorded. Set " + setting
                        + " = on in postgresql.conf and restart it.");
            }
        }
    }
}
