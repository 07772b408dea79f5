package org.pledgewatch.operations;

import java.nio.file.Path;
import java.util.Set;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What the jar does besides serving: {@code java -jar pledgewatch.jar import figures.csv}. */
@Command(
        name = "pledgewatch",
        mixinStandardHelpOptions = true,
        description = "Without a command, serves the public pages. Commands work on the same database, and end.",
        subcommands = {
            AssessCommand.class,
            FairShareCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            RehearseCommand.class,
            UserCommand.class
        })
public final class Commands {

    private static final Set<String> HELP = Set.of("-h", "--help", "-V", "--version", "help");

    private static final String NO_SETUP = "--pledgewatch.accounts.setup-at-start=false";

    private final Class<?> application;

    private Commands(Class<?> application) {
        this.application = application;
    }

    /** Whether the arguments ask for a command, and not for the server. */
    public static boolean areIn(String[] arguments) {
        return arguments.length > 0 && (HELP.contains(arguments[0]) || !arguments[0].startsWith("-"));
    }

    /**
     * Runs the command and returns the exit code: 0 done, 1 refused or failed, with the reason on standard error.
     *
     * @param application the class that the server is started with
     */
    public static int run(Class<?> application, String... arguments) {
        CommandLine words = new CommandLine(new Commands(application));
        words.setCaseInsensitiveEnumValuesAllowed(true);
        words.setExitCodeExceptionMapper(e -> 1);
        words.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println(StartRefused.refusal(failure).orElse(failure.getMessage()));
            return 1;
        });
        words.setParameterExceptionHandler((failure, rest) -> {
            failure.getCommandLine().getErr().println(failure.getMessage());
            failure.getCommandLine().usage(failure.getCommandLine().getErr());
            return 1;
        });
        return words.execute(arguments);
    }

    /** The application with its server, for this process alone, and without its jobs. */
    ConfigurableApplicationContext server() {
        return new SpringApplicationBuilder(application)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--spring.quartz.auto-startup=false",
                        NO_SETUP,
                        "--logging.level.root=warn");
    }

    /** The application without its server and jobs; close it when the command is done. */
    ConfigurableApplicationContext application() {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .run("--spring.quartz.auto-startup=false", NO_SETUP, "--logging.level.root=warn");
    }

    /**
     * The whole application on a record of its own in the directory, as it comes, whatever this installation's settings
     * say; only this machine can reach it. Close it when the command is done.
     */
    ConfigurableApplicationContext server(Path directory) {
        return new SpringApplicationBuilder(application)
                .run(
                        "--spring.config.location=classpath:/",
                        "--spring.datasource.url=jdbc:h2:file:" + directory.resolve("rehearsal")
                                + ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE",
                        "--spring.datasource.username=sa",
                        "--spring.datasource.password=",
                        "--server.address=127.0.0.1",
                        "--server.port=0",
                        NO_SETUP,
                        "--logging.level.root=warn");
    }
}
