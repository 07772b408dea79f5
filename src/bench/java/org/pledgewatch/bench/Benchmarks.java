package org.pledgewatch.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs the benchmarks one after another, each in a process of its own with {@code -Xmx1g}. System property
 * {@code bench}: which, separated by commas (all by default); {@code bench.undertakings}: how many to assess;
 * {@code bench.readers}: how many to plan digests for; {@code bench.letters}: how many to send; {@code bench.jdks}:
 * where further JDKs are, to start on.
 */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> wanted =
                Arrays.asList(System.getProperty("bench", "fair-share,start,pages,mail,assessment,digests")
                        .split(","));
        String rounds = System.getProperty("bench.rounds", "3");
        String[] databases =
                System.getProperty("bench.databases", "h2,postgresql").split(",");
        if (wanted.contains("fair-share")) {
            run("FairShareBench");
        }
        if (wanted.contains("start")) {
            List<String> arguments = new ArrayList<>(List.of(rounds));
            Arrays.stream(System.getProperty("bench.jdks", "").split(","))
                    .filter(home -> !home.isBlank())
                    .forEach(arguments::add);
            run("StartBench", arguments.toArray(String[]::new));
        }
        if (wanted.contains("digests")) {
            run("org.pledgewatch.notices.digests.DigestBench", System.getProperty("bench.readers", "100000"));
        }
        if (wanted.contains("pages")) {
            run("PagesBench", rounds);
        }
        if (wanted.contains("mail")) {
            for (String database : databases) {
                run("MailBench", database, System.getProperty("bench.letters", "20000"), rounds);
            }
        }
        if (wanted.contains("assessment")) {
            for (String undertakings :
                    System.getProperty("bench.undertakings", "100000,1000000").split(",")) {
                for (String database : databases) {
                    run("AssessmentBench", database, undertakings);
                }
            }
        }
    }

    private static void run(String benchmark, String... arguments) throws IOException, InterruptedException {
        System.out.println("== " + benchmark + " " + String.join(" ", arguments));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                benchmark.indexOf('.') < 0 ? "org.pledgewatch.bench." + benchmark : benchmark));
        command.addAll(List.of(arguments));
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(benchmark + " ended with " + code);
        }
    }
}
