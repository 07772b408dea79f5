package org.pledgewatch.operations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.assessment.AssessmentRun;
import org.pledgewatch.assessment.Assessor;
import org.pledgewatch.reference.Status;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Judges, and keeps what it found; or shows how things stood on another day, and keeps nothing. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = "Judges what is due or touched, and keeps the result.")
final class AssessCommand implements Callable<Integer> {

    @ParentCommand
    private Commands commands;

    @Spec
    private CommandSpec spec;

    @Option(names = "--full", description = "Judge everything, not only what is due or touched.")
    private boolean full;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Only count the statuses as of that day; keep nothing.")
    private @Nullable LocalDate asOf;

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext application = commands.application()) {
            if (asOf != null) {
                print(counts(application, asOf));
            } else {
                AssessmentRun run = application.getBean(AssessmentRun.class);
                print(full ? run.runFull(Progress.onTerminal("undertakings")) : run.run());
            }
            return 0;
        }
    }

    private static Map<Status, Long> counts(ConfigurableApplicationContext application, LocalDate day) {
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        application
                .getBean(Assessor.class)
                .judgeAll(day, application.getBean(Clock.class).instant())
                .forEach(judged -> counts.merge(judged.judgement().status(), 1L, Long::sum));
        return counts;
    }

    private void print(Map<?, Long> counts) {
        counts.forEach((what, count) -> spec.commandLine().getOut().println(what + " " + count));
    }
}
