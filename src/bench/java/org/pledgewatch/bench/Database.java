package org.pledgewatch.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An empty database for a benchmark: a file of H2, or a PostgreSQL of its own that forgets nothing it acknowledged. */
public final class Database implements AutoCloseable {

    private final Path directory;
    private final @Nullable EmbeddedPostgres server;

    private Database(Path directory, @Nullable EmbeddedPostgres server) {
        this.directory = directory;
        this.server = server;
    }

    /** @param kind {@code h2} or {@code postgresql} */
    public static Database start(String kind) throws IOException {
        Path directory = Files.createTempDirectory("pledgewatch-bench");
        return switch (kind) {
            case "h2" -> new Database(directory, null);
            case "postgresql" ->
                new Database(
                        directory,
                        EmbeddedPostgres.builder()
                                .setDataDirectory(directory.resolve("data"))
                                .setServerConfig("fsync", "on")
                                .setServerConfig("synchronous_commit", "on")
                                .setServerConfig("full_page_writes", "on")
                                .setServerConfig("shared_buffers", "512MB")
                                .setServerConfig("max_wal_size", "4GB")
                                .start());
            default -> throw new IllegalArgumentException("A database is h2 or postgresql, not \"" + kind + "\".");
        };
    }

    boolean isH2() {
        return server == null;
    }

    /** The arguments to start the application with: these, and where the database is. */
    public String[] with(String... others) {
        List<String> arguments = new ArrayList<>(List.of(others));
        if (server == null) {
            arguments.add("--spring.datasource.url=jdbc:h2:file:" + directory.resolve("bench")
                    + ";DEFAULT_NULL_ORDERING=HIGH");
        } else {
            arguments.add("--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"));
            arguments.add("--spring.datasource.username=postgres");
        }
        return arguments.toArray(String[]::new);
    }

    /** What this process and the server, if any, have used. */
    public Duration cpu() {
        return server == null ? Cpu.ofThisProcess() : Cpu.ofThisProcess().plus(Cpu.ofTree(postmaster()));
    }

    private ProcessHandle postmaster() {
        try (Stream<String> lines = Files.lines(directory.resolve("data/postmaster.pid"))) {
            return ProcessHandle.of(
                            Long.parseLong(lines.findFirst().orElseThrow().strip()))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }
}
