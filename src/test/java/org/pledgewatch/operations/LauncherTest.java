package org.pledgewatch.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a Java that only writes down what it is asked to do. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final String JAVA = """
            #!/bin/sh
            echo "$@" >> "%s"
            for word in "$@"; do
              case $word in
                -XX:ArchiveClassesAtExit=*|-XX:AOTCacheOutput=*) echo learnt > "${word#*=}" ;;
              esac
            done
            """;

    @TempDir
    private Path directory;

    @BeforeEach
    void install() throws IOException {
        Path home = Files.createDirectories(directory.resolve("a place/pledgewatch"));
        Files.createDirectories(home.resolve("lib"));
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("pledgewatch.jar"), "jar");
        Files.copy(Path.of("src/main/launcher/pledgewatch"), home.resolve("bin/pledgewatch"));
        Files.createDirectories(directory.resolve("jdk/bin"));
        java("17.0.15", String.format(Locale.ROOT, JAVA, directory.resolve("asked")));
    }

    @Test
    void rehearsesOnceAndTakesUpWhatWasLearntEverAfter() throws Exception {
        assertThat(launch("--server.port=1", "a b")).isZero();
        assertThat(launch()).isZero();

        List<String> asked = asked();
        assertThat(asked).hasSize(3);
        assertThat(asked.get(0)).contains("-XX:ArchiveClassesAtExit=").endsWith(".jar rehearse");
        assertThat(asked.get(1))
                .contains("-Xmx1g", "-XX:SharedArchiveFile=")
                .contains(".jsa")
                .endsWith("--server.port=1 a b");
        assertThat(asked.get(2)).contains("-XX:SharedArchiveFile=").endsWith(".jar");
    }

    @Test
    void anotherJavaOrAnotherJarIsRehearsedAnew() throws Exception {
        launch();
        java("25.0.3", String.format(Locale.ROOT, JAVA, directory.resolve("asked")));
        launch();
        Files.writeString(directory.resolve("a place/pledgewatch/pledgewatch.jar"), "newer jar");
        launch();

        assertThat(asked()).hasSize(6);
        assertThat(asked().get(2)).contains("-XX:AOTCacheOutput=").endsWith("rehearse");
        assertThat(asked().get(3)).contains("-XX:AOTCache=");
        assertThat(asked().get(4)).endsWith("rehearse");
        try (Stream<Path> kept = Files.list(directory.resolve("a place/pledgewatch/cache"))) {
            assertThat(kept).hasSize(1);
        }
    }

    @Test
    void aRehearsalThatFailsIsToldOnceAndThePagesAreServedAllTheSame() throws Exception {
        java("17.0.15", """
                #!/bin/sh
                echo "$@" >> "%s"
                case "$*" in *rehearse) exit 1 ;; esac
                """.replace("%s", directory.resolve("asked").toString()));

        assertThat(launch()).isZero();
        assertThat(launch()).isZero();

        assertThat(asked()).hasSize(3);
        assertThat(asked().subList(1, 3)).allSatisfy(start -> assertThat(start).doesNotContain("SharedArchiveFile"));
        assertThat(directory.resolve("said")).content().containsOnlyOnce("The rehearsal failed");
    }

    @Test
    void aJavaThatDoesNotSayWhichItIsStartsWithoutARehearsal() throws Exception {
        Files.delete(directory.resolve("jdk/release"));

        assertThat(launch()).isZero();

        assertThat(asked()).singleElement().asString().doesNotContain("rehearse", "SharedArchiveFile");
    }

    private void java(String version, String script) throws IOException {
        Files.writeString(directory.resolve("jdk/release"), "JAVA_VERSION=\"" + version + "\"\n");
        Path java = directory.resolve("jdk/bin/java");
        Files.writeString(java, script);
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    private List<String> asked() throws IOException {
        return Files.readAllLines(directory.resolve("asked"));
    }

    private int launch(String... arguments) throws Exception {
        Path script = directory.resolve("a place/pledgewatch/bin/pledgewatch");
        ProcessBuilder process =
                new ProcessBuilder(Stream.concat(Stream.of("sh", script.toString()), Stream.of(arguments))
                        .toList());
        process.environment().put("JAVA_HOME", directory.resolve("jdk").toString());
        process.environment().remove("PLEDGEWATCH_CACHE");
        process.environment().remove("PLEDGEWATCH_JAVA_OPTS");
        process.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        directory.resolve("said").toFile()));
        return process.start().waitFor();
    }
}
