package org.pledgewatch.operations;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.exchange.figures.FigureExport;
import org.pledgewatch.operations.mirror.Mirror;
import org.pledgewatch.operations.mirror.StaticTree;
import org.pledgewatch.reference.StartRefusal;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * Writes the figures in force to a file that {@code import} takes in again, byte for byte; or the whole public site to
 * a directory that any server can serve.
 */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "To a FILE that ends in .csv: the figures in force, with the sources, in the form that import takes in.",
            "To any other name: the whole public site as files, of which only what changed is written the next time."
                    + " The name is a link to them, switched when all are there."
        })
final class ExportCommand implements Callable<Integer> {

    @ParentCommand
    private Commands commands;

    @Option(names = "--indicator", paramLabel = "CODE", description = "Only this indicator; may be given again.")
    private Set<String> indicators = Set.of();

    @Option(names = "--hxl", description = "With a second header row of HXL hashtags.")
    private boolean hashtags;

    @Option(
            names = "--from",
            paramLabel = "URL",
            description = "Export the site of a server that runs already, as http://localhost:8080.")
    private @Nullable URI from;

    @Option(
            names = "--without",
            paramLabel = "PART",
            description = "Leave out what lies below, as observations; may be given again.")
    private Set<String> without = Set.of();

    @Parameters(paramLabel = "FILE|DIR", description = "Where to write; a file must not be there yet.")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (file.toString().endsWith(".csv") || hashtags || !indicators.isEmpty()) {
            return figures();
        }
        if (from != null) {
            return site(from);
        }
        try (ConfigurableApplicationContext application = commands.server()) {
            WebServer server = ((WebServerApplicationContext) application).getWebServer();
            return site(URI.create(
                    "http://127.0.0.1:" + Objects.requireNonNull(server).getPort()));
        }
    }

    private int site(URI server) throws IOException, InterruptedException {
        try (StaticTree tree = StaticTree.under(file)) {
            Mirror mirror = Mirror.of(server, without, Runtime.getRuntime().availableProcessors());
            mirror.file(tree, Progress.onTerminal("addresses"));
            if (!mirror.isOfOneEdition()) {
                throw new StartRefusal("The record changed during the export, so nothing was switched: export again.");
            }
            StaticTree.Outcome outcome = tree.publish();
            spec.commandLine()
                    .getOut()
                    .println(file + ": " + outcome.written() + " files written, " + outcome.unchanged() + " unchanged, "
                            + outcome.gone() + " gone.");
            return 0;
        }
    }

    private int figures() throws IOException {
        try (ConfigurableApplicationContext application = commands.application();
                OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            application
                    .getBean(FigureExport.class)
                    .write(
                            out,
                            code -> indicators.isEmpty() || indicators.contains(code),
                            application.getBean(Clock.class).instant(),
                            hashtags);
            return 0;
        } catch (FileAlreadyExistsException e) {
            throw new StartRefusal("The file " + file + " is there already: name another, or remove it first.");
        }
    }
}
