package org.pledgewatch.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * An empty database for each application context: H2 in memory, or a database on a PostgreSQL started for the tests.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    public static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("pledgewatch.test.database"));
    }

    @Bean
    JdbcConnectionDetails database(Server server) throws SQLException {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        if (!isPostgres()) {
            return new Details(
                    "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;DEFAULT_NULL_ORDERING=HIGH",
                    "sa");
        }
        EmbeddedPostgres postgres = server.postgres();
        try (Connection c = postgres.getPostgresDatabase().getConnection();
                Statement s = c.createStatement()) {
            s.execute("create database " + name);
        }
        return new Details(postgres.getJdbcUrl("postgres", name), "postgres");
    }

    @Bean(destroyMethod = "leave")
    Server databaseServer() throws IOException {
        return Server.join();
    }

    private record Details(String getJdbcUrl, String getUsername) implements JdbcConnectionDetails {
        @Override
        public String getPassword() {
            return "";
        }
    }

    /** One PostgreSQL for all contexts: the first starts it, the last to close stops it. */
    static final class Server {

        private static final Server THE_ONE = new Server();

        private int users;
        private EmbeddedPostgres postgres;

        static Server join() throws IOException {
            synchronized (THE_ONE) {
                if (THE_ONE.users++ == 0 && isPostgres()) {
                    THE_ONE.postgres = EmbeddedPostgres.builder()
                            .setRegisterShutdownHook(false)
                            .setServerConfig("fsync", "off")
                            .setServerConfig("synchronous_commit", "off")
                            .start();
                }
                return THE_ONE;
            }
        }

        EmbeddedPostgres postgres() {
            return postgres;
        }

        void leave() throws IOException {
            synchronized (THE_ONE) {
                if (--users == 0 && postgres != null) {
                    postgres.close();
                    postgres = null;
                }
            }
        }
    }
}
