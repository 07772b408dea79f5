package org.pledgewatch.exchange;

import java.time.Clock;
import javax.sql.DataSource;
import org.pledgewatch.storage.Stamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which of the files that come with the software were taken in, by the digest of their bytes. */
@Repository
class Bundles {

    private final JdbcClient jdbc;
    private final Clock clock;

    Bundles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean has(String name, String sha256) {
        return has(jdbc, name, sha256);
    }

    /** The same, of a database that may have no tables yet. */
    static boolean has(DataSource database, String name, String sha256) {
        JdbcClient jdbc = JdbcClient.create(database);
        boolean hasTables = jdbc.sql("select count(*) from information_schema.tables"
                                + " where table_schema = current_schema and lower(table_name) = 'bundle'")
                        .query(Integer.class)
                        .single()
                > 0;
        return hasTables && has(jdbc, name, sha256);
    }

    private static boolean has(JdbcClient jdbc, String name, String sha256) {
        return jdbc.sql("select count(*) from bundle where name = ? and sha256 = ?")
                        .params(name, sha256)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void remember(String name, String sha256) {
        jdbc.sql("delete from bundle where name = ?").param(name).update();
        jdbc.sql("insert into bundle (name, sha256, loaded_at) values (?, ?, ?)")
                .params(name, sha256, Stamps.of(clock.instant()))
                .update();
    }
}
