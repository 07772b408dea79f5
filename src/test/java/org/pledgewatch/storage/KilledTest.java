package org.pledgewatch.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.concurrent.TimeUnit;
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

    /** The last row of which the program said that it is kept: it says so until the moment it is killed. */
    private int writeUntilKilled(String url, int rows) throws Exception {
        Path said = directory.resolve("said.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Acknowledging.class.getName(),
                        url)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(said.toFile())
                .start();
        try {
            while (lastOf(said) < rows) {
                assertThat(process.waitFor(1, TimeUnit.MILLISECONDS))
                        .as("the program ended by itself")
                        .isFalse();
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return lastOf(said);
    }

    private static int lastOf(Path said) throws Exception {
        String text = Files.readString(said);
        return (int) text.substring(0, text.lastIndexOf('\n') + 1).lines().count();
    }
}
