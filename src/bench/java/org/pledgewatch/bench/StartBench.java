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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From the start of the process to the first page served: on an empty directory and again, beside a bare Spring Boot
 * application on the same JVM, both from the same kind of class path. Argument: the number of rounds.
 */
final class StartBench {

    /** What the bare application does without; the rest of the class path is the same. */
    private static final List<String> NOT_BARE = List.of(
            "thymeleaf",
            "flyway",
            "springdoc",
            "swagger",
            "actuator",
            "micrometer-core",
            "micrometer-jakarta",
            "modulith",
            "fastcsv",
            "fastexcel",
            "postgresql",
            "validat",
            "picocli",
            "attoparser",
            "unbescape",
            "health",
            "jackson-datatype-jsr310",
            "jackson-dataformat",
            "jackson-databind-2",
            "jackson-core-2");

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newHttpClient();

    /** What one start cost. */
    private record Cost(double wall, double cpu) {}

    public static void main(String[] args) throws Exception {
        int rounds = args.length == 0 ? 3 : Integer.parseInt(args[0]);
        new StartBench().measure(rounds);
    }

    private void measure(int rounds) throws Exception {
        List<Path> jars = runtimeJars();
        String classes = "target/classes";
        List<Path> bareJars = jars.stream()
                .filter(jar -> NOT_BARE.stream().noneMatch(jar.getFileName().toString()::contains))
                .toList();
        List<Cost> first = new ArrayList<>();
        List<Cost> later = new ArrayList<>();
        List<Cost> bareFirst = new ArrayList<>();
        List<Cost> bareLater = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            Path directory = Files.createTempDirectory("pledgewatch-start");
            List<String> ours = List.of("-cp", classPath(classes, jars), "org.pledgewatch.Pledgewatch");
            first.add(start(directory, ours));
            later.add(start(directory, ours));
            Path bareDirectory = Files.createTempDirectory("bare-start");
            List<String> bare = List.of(
                    "-cp",
                    classPath("target/test-classes", bareJars),
                    "-Dspring.config.location=optional:file:none/",
                    "-Dspring.datasource.url=jdbc:h2:file:./data/bare",
                    "-Dspring.jpa.hibernate.ddl-auto=update",
                    "-Dspring.quartz.job-store-type=jdbc",
                    "-Dspring.quartz.jdbc.initialize-schema=always",
                    "bare.BareApplication");
            bareFirst.add(start(bareDirectory, bare));
            bareLater.add(start(bareDirectory, bare));
        }
        print("first start", first, bareFirst);
        print("later start", later, bareLater);
    }

    private static void print(String what, List<Cost> ours, List<Cost> bare) {
        System.out.printf(
                Locale.ROOT,
                "%-12s %5.1f s %5.1f CPU-s   bare %5.1f s %5.1f CPU-s   ratio in CPU %.2f   (medians of %d)%n",
                what,
                median(ours.stream().map(Cost::wall)),
                median(ours.stream().map(Cost::cpu)),
                median(bare.stream().map(Cost::wall)),
                median(bare.stream().map(Cost::cpu)),
                median(ours.stream().map(Cost::cpu)) / median(bare.stream().map(Cost::cpu)),
                ours.size());
    }

    private static double median(Stream<Double> numbers) {
        List<Double> sorted = numbers.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** The jars that the packaged application runs with, found on this process's own class path. */
    private static List<Path> runtimeJars() throws IOException {
        Set<String> names;
        try (JarFile jar = new JarFile("target/pledgewatch.jar")) {
            names = jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith("BOOT-INF/lib/"))
                    .map(name -> name.substring("BOOT-INF/lib/".length()))
                    .collect(Collectors.toSet());
        }
        return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(Path::of)
                .filter(path -> names.contains(path.getFileName().toString()))
                .toList();
    }

    private static String classPath(String classes, List<Path> jars) {
        return Stream.concat(Stream.of(Path.of(classes)), jars.stream())
                .map(path -> path.toAbsolutePath().toString())
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }

    private Cost start(Path directory, List<String> arguments) throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.add("-Dserver.port=" + port);
        command.add("-Dserver.address=127.0.0.1");
        command.addAll(arguments);
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log.txt").toFile())
                .start();
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
