package org.pledgewatch.operations;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pledgewatch.assessment.AssessmentRun;
import org.pledgewatch.exchange.figures.FigureFile;
import org.pledgewatch.exchange.figures.FigureImport;
import org.pledgewatch.exchange.figures.ImportOutcome;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Takes in files of figures, and assesses what they touch. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Takes in files of figures: our own CSV or XLSX, or as the World Bank, UNHCR, the OECD and Eurostat"
                        + " give them. All or nothing; what is recorded already is not written again.")
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    private Commands commands;

    @Spec
    private CommandSpec spec;

    @Option(names = "--dry-run", description = "Say what would be recorded, and record nothing.")
    private boolean dryRun;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files, taken in together.")
    private List<Path> files;

    @Override
    public Integer call() {
        List<FigureFile> figures = files.stream()
                .map(file -> new FigureFile(file.toString(), () -> Files.newInputStream(file)))
                .toList();
        try (ConfigurableApplicationContext application = commands.application()) {
            FigureImport intake = application.getBean(FigureImport.class);
            ImportOutcome outcome = dryRun ? intake.preview(figures) : intake.store(figures, "operator");
            if (outcome.isRefused()) {
                refuse(outcome);
                return 1;
            }
            PrintWriter out = spec.commandLine().getOut();
            out.println((dryRun ? "Would record: " : "Recorded: ")
                    + outcome.counts().added() + " new, " + outcome.counts().corrected() + " corrected, "
                    + outcome.counts().unchanged() + " unchanged.");
            if (outcome.stored()) {
                out.println(
                        "Assessed: " + application.getBean(AssessmentRun.class).run());
            }
            return 0;
        }
    }

    private void refuse(ImportOutcome outcome) {
        PrintWriter err = spec.commandLine().getErr();
        outcome.files().forEach(file -> file.refusals().forEach(refusal -> err.println(file.file() + ": " + refusal)));
        err.println("Nothing was recorded.");
    }
}
