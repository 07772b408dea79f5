package org.pledgewatch.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.TestDatabase;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Letters go out while their senders are killed without a warning, at random moments: one process on an H2 file, two at
 * a time on PostgreSQL. What arrived is counted at the mail server.
 *
 * <p>Three trials in the build; {@code -Dtrials=100} kills a hundred times while ten thousand letters go out.
 */
@DatabaseTest
class CrashTest {

    private static final int TRIALS = Integer.getInteger("trials", 3);
    private static final int LETTERS = TRIALS > 3 ? 10_000 : 240;
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(TRIALS > 3 ? 60 : 5);

    private final JdbcConnectionDetails postgres;
    private final long end = System.nanoTime() + PATIENCE;
    private final Random random = new Random();
    private final List<Process> processes = new ArrayList<>();

    @TempDir
    private Path directory;

    CrashTest(JdbcConnectionDetails postgres) {
        this.postgres = postgres;
    }

    @Test
    void noLetterIsLostOrDoubledHoweverOftenItsSenderIsKilled(TestReporter reporter) throws Exception {
        boolean isPostgres = TestDatabase.isPostgres();
        String database = isPostgres
                ? postgres.getJdbcUrl()
                : "jdbc:h2:file:" + directory.resolve("record") + ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE";
        String user = isPostgres ? "postgres" : "sa";
        prepare(database, user);
        try (MoodySmtp server = new MoodySmtp()) {
            wellEnded(start(database, user, 0, "post", LETTERS));
            for (int trial = 0; trial < TRIALS; trial++) {
                // by the clock of those who come after a kill, what the killed had in hand is long overdue
                killed(database, user, trial * 7, isPostgres ? 2 : 1, server);
            }
            wellEnded(start(database, user, TRIALS * 7, "send", server.port()));
            String result = count(database, user, server.arrived());
            reporter.publishEntry(
                    "crash test", TRIALS * (isPostgres ? 2 : 1) + " kills, " + LETTERS + " letters: " + result);
        } finally {
            processes.forEach(Process::destroyForcibly);
        }
    }

    private static void prepare(String database, String user) throws Exception {
        Flyway.configure()
                .dataSource(database, user, "")
                .locations("classpath:db/migration")
                .load()
                .migrate();
        try (Connection c = DriverManager.getConnection(database, user, "")) {
            c.createStatement().executeUpdate("delete from letter");
        }
    }

    /** Each is killed after its share of what is left has arrived, or in between. */
    private void killed(String database, String user, int minutesAhead, int nodes, MoodySmtp server) throws Exception {
        List<Process> senders = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            senders.add(start(database, user, minutesAhead, "send", server.port()));
        }
        for (Process sender : senders) {
            int share = Math.max(1, LETTERS / (TRIALS + 1) / nodes);
            int until = Math.min(LETTERS - 5, server.arrived().size() + 1 + random.nextInt(share));
            while (server.arrived().size() < until && sender.isAlive() && System.nanoTime() < end) {
                Thread.sleep(1);
            }
            Thread.sleep(0, random.nextInt(999_999));
            sender.destroyForcibly().waitFor();
        }
    }

    private Process start(String database, String user, int minutesAhead, String what, int number) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                SendingNode.class.getName(),
                database,
                user,
                Integer.toString(minutesAhead),
                what,
                Integer.toString(number));
        File log = directory.resolve("node.log").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        processes.add(process);
        return process;
    }

    private void wellEnded(Process process) throws InterruptedException {
        assertThat(process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS))
                .as("ended in time")
                .isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private static String count(String database, String user, List<String> arrived) throws Exception {
        Map<String, Integer> times = new HashMap<>();
        arrived.forEach(id -> times.merge(id, 1, Integer::sum));
        assertThat(times.values()).as("how often each arrived").containsOnly(1);
        int unknown = 0;
        int unknownButThere = 0;
        int sent = 0;
        try (Connection c = DriverManager.getConnection(database, user, "");
                ResultSet rows = c.createStatement().executeQuery("select idempotency_key, state from letter")) {
            while (rows.next()) {
                String id = "<" + Claimed.mark(rows.getString(1)) + "@localhost>";
                LetterState state = LetterState.valueOf(rows.getString(2));
                assertThat(state).as(rows.getString(1)).isIn(LetterState.SENT, LetterState.UNKNOWN);
                if (state == LetterState.SENT) {
                    sent++;
                    assertThat(times).as("what is said to be sent arrived").containsKey(id);
                } else {
                    unknown++;
                    unknownButThere += times.containsKey(id) ? 1 : 0;
                }
            }
        }
        assertThat(sent + unknown).isEqualTo(LETTERS);
        return "0 lost, 0 doubled, " + unknown + " of which nobody can say (" + unknownButThere + " of them arrived)";
    }
}
