package org.pledgewatch.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgewatch.reference.StartRefusal;

class StartRefusedTest {

    @TempDir
    private Path directory;

    @Test
    void whatTheOperatorCanMendIsSaidAndNothingElse() {
        assertThat(StartRefused.refusal(new RuntimeException(new StartRefusal("Mend this."))))
                .contains("Mend this.");
        assertThat(StartRefused.refusal(new RuntimeException("a bug"))).isEmpty();
    }

    @Test
    void aSecondProcessOnTheSameFileIsRefusedInOneLine() throws Exception {
        try (Connection first = DriverManager.getConnection(url(), "sa", "")) {
            assertThat(first.isValid(1)).isTrue();

            String[] said = start();

            assertThat(said).hasSize(1);
            assertThat(said[0]).contains("another process has its database file open");
        }
    }

    @Test
    void aBrokenCatalogueFileIsNamedWithItsLineAndTheDatabaseStaysUntouched() throws Exception {
        Path catalogue = Files.createDirectory(directory.resolve("more"));
        Files.writeString(catalogue.resolve("mine.yml"), "themes:\n  - {slug: Not A Slug, title: T}\n");

        String[] said = start("--pledgewatch.catalogue.directory=" + catalogue);

        assertThat(String.join("\n", said)).contains("mine.yml:2").doesNotContain("Exception");
        try (Connection database = DriverManager.getConnection(url(), "sa", "")) {
            assertThat(tables(database)).isZero();
        }
    }

    @Test
    void aDatabaseFileThatCannotBeReadIsNeverReplacedByAnEmptyOne() throws Exception {
        Path file = directory.resolve("record.mv.db");
        byte[] torn = "H:2,block:torn in the middle".repeat(400).getBytes(StandardCharsets.UTF_8);
        Files.write(file, torn);

        String[] said = start();

        assertThat(String.join("\n", said))
                .contains("database file")
                .contains("backup")
                .doesNotContain("Exception");
        assertThat(file).hasBinaryContent(torn);
    }

    private static int tables(Connection database) throws SQLException {
        try (var rows = database.createStatement()
                .executeQuery("select count(*) from information_schema.tables where table_schema = 'PUBLIC'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private String url() {
        return "jdbc:h2:file:" + directory.resolve("record") + ";DEFAULT_NULL_ORDERING=HIGH";
    }

    /** Starts the application in a process of its own, and returns what it said before it ended with 1. */
    private String[] start(String... arguments) throws IOException, InterruptedException {
        Path output = directory.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.pledgewatch.Pledgewatch",
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--logging.level.root=off",
                "--spring.datasource.url=" + url());
        builder.command().addAll(List.of(arguments));
        Process process = builder.directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isEqualTo(1);
            return Files.readString(output)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toArray(String[]::new);
        } finally {
            process.destroyForcibly();
        }
    }
}
