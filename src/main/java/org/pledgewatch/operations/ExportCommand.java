package org.pledgewatch.operations;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.Callable;
import org.pledgewatch.exchange.figures.FigureExport;
import org.pledgewatch.reference.StartRefusal;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the figures in force to a file that {@code import} takes in again, byte for byte. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the figures in force as CSV, with the sources, in the form that import takes in.")
final class ExportCommand implements Callable<Integer> {

    @ParentCommand
    private Commands commands;

    @Option(names = "--indicator", paramLabel = "CODE", description = "Only this indicator; may be given again.")
    private Set<String> indicators = Set.of();

    @Option(names = "--hxl", description = "With a second header row of HXL hashtags.")
    private boolean hashtags;

    @Parameters(paramLabel = "FILE", description = "Where to write; it must not be there yet.")
    private Path file;

    @Override
    public Integer call() throws IOException {
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
