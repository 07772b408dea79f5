package org.pledgewatch.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A program of the benchmarks in a process of its own, with which one talks in lines; it ends when it is closed. */
final class Beside implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;
    private final PrintStream told;

    private Beside(Process process) {
        this.process = process;
        this.said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
        this.told = new PrintStream(process.getOutputStream(), true, StandardCharsets.US_ASCII);
    }

    static Beside start(Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return new Beside(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    void say(String line) {
        told.println(line);
    }

    /** @throws NullPointerException if it ended without a word */
    String hear() throws IOException {
        return Objects.requireNonNull(said.readLine(), "The process beside said nothing.")
                .strip();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
