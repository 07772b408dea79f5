package org.pledgewatch.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts a server in a process of its own, waits for its first page, ends it, and says what that cost. */
final class TimedStart {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newHttpClient();

    /** What one start cost. */
    record Cost(double wall, double cpu) {}

    Cost of(Path directory, Map<String, String> environment, List<String> command) throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        List<String> words = new ArrayList<>(command);
        words.add("--server.port=" + port);
        words.add("--server.address=127.0.0.1");
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log.txt").toFile());
        builder.environment().putAll(environment);
        long begun = System.nanoTime();
        Process process = builder.start();
        try {
            awaitPage(process, URI.create("http://127.0.0.1:" + port + "/"), directory);
            return new Cost(
                    (System.nanoTime() - begun) / 1e9,
                    Cpu.ofTree(process.toHandle()).toMillis() / 1000.0);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private void awaitPage(Process process, URI address, Path directory) throws Exception {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw new IllegalStateException(Files.readString(directory.resolve("log.txt")));
            }
            try {
                HttpRequest request = HttpRequest.newBuilder(address)
                        .timeout(Duration.ofSeconds(60))
                        .build();
                if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException("No page within " + LIMIT);
    }
}
