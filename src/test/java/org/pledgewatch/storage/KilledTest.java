package org.pledgewatch.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** The H2 file, whose process is killed without a warning. */
class KilledTest {

    @TempDir
    private Path directory;

    /** Three trials; without the promise every one of them loses rows. */
    @RepeatedTest(3)
    void whatWasAcknowledgedIsThereAfterwards() throws Exception {
        String url = "jdbc:h2:file:" + directory.resolve("record") + ";DB_CLOSE_ON_EXIT=FALSE";
        int acknowledged = writeUntilKilled(url, 40);

        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                ResultSet kept = connection.createStatement().executeQuery("select count(*), max(id) from kept")) {
            kept.next();
            assertThat(kept.getInt(1)).isGreaterThanOrEqualTo(acknowledged);
            assertThat(kept.getInt(2)).as("none is missing in between").isEqualTo(kept.getInt(1));
        }
    }

    private static int writeUntilKilled(String url, int rows) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Acknowledging.class.getName(),
                        url)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = process.inputReader()) {
            int last = 0;
            while (last < rows) {
                String line = said.readLine();
                assertThat(line).as("the program ended by itself").isNotNull();
                last = Integer.parseInt(line);
            }
            return last;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
