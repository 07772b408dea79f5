package org.pledgewatch.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pledgewatch.bench.TimedStart.Cost;

/**
 * From the start of the process to the first page served: on an empty directory and again; by the launcher, once it has
 * rehearsed; all beside a bare Spring Boot application on the same JVM. Arguments: the number of rounds, and further
 * JDKs to do it all on.
 */
final class StartBench {

    /** What the bare application does without. */
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

    /** What comes with the starters that the bare application is made of, and Pledgewatch does without. */
    private static final List<String> ONLY_BARE =
            List.of("spring-data-", "spring-boot-data-", "spring-aspects", "aspectjweaver");

    private final TimedStart start = new TimedStart();
    private final Map<String, List<Cost>> costs = new LinkedHashMap<>();

    public static void main(String[] args) throws Exception {
        int rounds = args.length == 0 ? 3 : Integer.parseInt(args[0]);
        List<Path> homes = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
        Arrays.stream(args).skip(1).map(Path::of).forEach(homes::add);
        for (Path home : homes) {
            System.out.println(home.getFileName());
            new StartBench().measure(rounds, home);
        }
    }

    private void measure(int rounds, Path home) throws Exception {
        String java = home.resolve("bin/java").toString();
        List<String> ours =
                List.of(java, "-cp", classPath("target/classes", jars(false)), "org.pledgewatch.Pledgewatch");
        List<String> bare = List.of(
                java,
                "-cp",
                classPath("target/test-classes", jars(true)),
                "-Dspring.config.location=optional:file:none/",
                "-Dspring.datasource.url=jdbc:h2:file:./data/bare",
                "-Dspring.jpa.hibernate.ddl-auto=update",
                "-Dspring.quartz.job-store-type=jdbc",
                "-Dspring.quartz.jdbc.initialize-schema=always",
                "bare.BareApplication");
        List<String> launcher = List.of(
                Path.of("target/pledgewatch/bin/pledgewatch").toAbsolutePath().toString());
        Map<String, String> environment = Map.of(
                "JAVA_HOME",
                home.toString(),
                "PLEDGEWATCH_CACHE",
                Files.createTempDirectory("start-cache").toString());
        // the rehearsal, whose cost is told and not part of any row
        Cost rehearsal = start.of(Files.createTempDirectory("start-rehearsal"), environment, launcher);
        System.out.printf(Locale.ROOT, "launcher, rehearsal and first start %.1f CPU-s%n", rehearsal.cpu());
        for (int round = 0; round < rounds; round++) {
            twice("", Map.of(), ours);
            twice("launcher, ", environment, launcher);
            twice("bare ", Map.of(), bare);
        }
        for (String which : List.of("first start", "later start")) {
            print(which, "bare " + which);
            print("launcher, " + which, "bare " + which);
        }
    }

    private void twice(String what, Map<String, String> environment, List<String> command) throws Exception {
        Path directory = Files.createTempDirectory("start");
        for (String which : List.of("first start", "later start")) {
            costs.computeIfAbsent(what + which, w -> new ArrayList<>()).add(start.of(directory, environment, command));
        }
    }

    private void print(String ours, String bare) {
        List<Cost> mine = costs.getOrDefault(ours, List.of());
        List<Cost> theirs = costs.getOrDefault(bare, List.of());
        System.out.printf(
                Locale.ROOT,
                "%-22s %5.1f s %5.1f CPU-s   bare %5.1f s %5.1f CPU-s   ratio in CPU %.2f   (medians of %d)%n",
                ours,
                median(mine.stream().map(Cost::wall)),
                median(mine.stream().map(Cost::cpu)),
                median(theirs.stream().map(Cost::wall)),
                median(theirs.stream().map(Cost::cpu)),
                median(mine.stream().map(Cost::cpu)) / median(theirs.stream().map(Cost::cpu)),
                mine.size());
    }

    private static double median(Stream<Double> numbers) {
        List<Double> sorted = numbers.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** The jars of the packaged application, or of the bare one, found on this process's own class path. */
    private static List<Path> jars(boolean bare) throws IOException {
        Set<String> packaged;
        try (JarFile jar = new JarFile("target/pledgewatch.jar")) {
            packaged = jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith("BOOT-INF/lib/"))
                    .map(name -> name.substring("BOOT-INF/lib/".length()))
                    .collect(Collectors.toSet());
        }
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> {
                    String name = path.getFileName().toString();
                    boolean ours = packaged.contains(name);
                    return bare
                            ? ours && NOT_BARE.stream().noneMatch(name::contains)
                                    || ONLY_BARE.stream().anyMatch(name::startsWith)
                            : ours;
                })
                .toList();
    }

    private static String classPath(String classes, List<Path> jars) {
        return Stream.concat(Stream.of(Path.of(classes)), jars.stream())
                .map(path -> path.toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
