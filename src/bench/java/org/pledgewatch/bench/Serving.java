package org.pledgewatch.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** A server started for a benchmark, on a port of its own on loopback. */
record Serving(Process process, int port) implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    static Serving pledgewatch(Path directory) throws IOException {
        int port = freePort();
        Path log = directory.resolve("pledgewatch.log");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.pledgewatch.Pledgewatch",
                        "--server.port=" + port,
                        "--server.address=127.0.0.1"))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Serving(process, port);
    }

    /** One worker, with our page as a file, and an answer's head like ours. */
    static Serving nginx(Path directory, HttpResponse<byte[]> answer) throws IOException {
        byte[] packed = answer.body();
        int port = freePort();
        Path files = Files.createDirectories(directory.resolve("www"));
        Files.write(files.resolve("page.html.gz"), packed);
        try (GZIPInputStream content = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            Files.write(files.resolve("page.html"), content.readAllBytes());
        }
        StringBuilder lines = new StringBuilder();
        for (String name : new String[] {
            "Cache-Control",
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Cross-Origin-Opener-Policy",
            "Permissions-Policy"
        }) {
            answer.headers()
                    .firstValue(name)
                    .ifPresent(value -> lines.append("    add_header ")
                            .append(name)
                            .append(" \"")
                            .append(value)
                            .append("\";\n"));
        }
        Path configuration = directory.resolve("nginx.conf");
        Files.writeString(
                configuration,
                String.format(
                        Locale.ROOT,
                        """
                %4$sdaemon off; worker_processes 1; worker_rlimit_nofile 8192;
                pid %1$s/nginx.pid; error_log %1$s/nginx.log;
                events { worker_connections 4096; }
                http {
                  access_log off; sendfile on; tcp_nopush on; gzip_static on; gzip_vary on; etag on;
                  keepalive_requests 1000000000; types { text/html html; }
                  client_body_temp_path %1$s/t1; proxy_temp_path %1$s/t2; fastcgi_temp_path %1$s/t3;
                  uwsgi_temp_path %1$s/t4; scgi_temp_path %1$s/t5;
                  server {
                    listen 127.0.0.1:%2$d; root %1$s/www;
                %3$s  }
                }
                """,
                        directory,
                        port,
                        lines,
                        System.getProperty("user.name").equals("root") ? "user root; " : ""));
        Process process = new ProcessBuilder("nginx", "-c", configuration.toString(), "-p", directory.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("nginx.out").toFile())
                .start();
        return new Serving(process, port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    Duration cpu() {
        return Cpu.ofTree(process.toHandle());
    }

    URI awaitPage(String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + port + path);
        HttpClient http = HttpClient.newHttpClient();
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            try {
                HttpRequest request = HttpRequest.newBuilder(address).build();
                if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return address;
                }
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("No page at " + address + "; see the log in the temporary directory.");
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
