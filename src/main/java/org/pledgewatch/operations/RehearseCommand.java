package org.pledgewatch.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Starts on a throw-away record, serves its pages to itself, and ends: the launcher has the JVM learn from it. */
@Command(
        name = "rehearse",
        mixinStandardHelpOptions = true,
        description = "Starts once on a throw-away record and ends; your record and settings are not touched.")
final class RehearseCommand implements Callable<Integer> {

    private static final List<String> PAGES = List.of(
            "/",
            "/parties",
            "/commitments",
            "/fair-share",
            "/changes",
            "/method",
            "/data",
            "/api/v1/undertakings",
            "/actuator/health");

    @ParentCommand
    private Commands commands;

    @Override
    public Integer call() throws IOException {
        Path directory = Files.createTempDirectory("pledgewatch-rehearsal");
        try (ConfigurableApplicationContext application = commands.server(directory)) {
            String port = application.getEnvironment().getRequiredProperty("local.server.port");
            for (String page : PAGES) {
                read(URI.create("http://127.0.0.1:" + port + page));
            }
            return 0;
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private static void read(URI page) throws IOException {
        try (InputStream in = page.toURL().openStream()) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
