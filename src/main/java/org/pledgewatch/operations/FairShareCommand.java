package org.pledgewatch.operations;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.fairshare.FairShares;
import org.pledgewatch.fairshare.ReportIssuer;
import org.pledgewatch.fairshare.ReportKind;
import org.pledgewatch.fairshare.formula.FairShareReport;
import org.pledgewatch.fairshare.formula.FairShareUnavailable;
import org.pledgewatch.fairshare.formula.Scenario;
import org.pledgewatch.fairshare.formula.StateShare;
import org.pledgewatch.reference.StartRefusal;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes a fair-share report as CSV: who met its share, and who is left out and why; or issues it. */
@Command(
        name = "fair-share",
        mixinStandardHelpOptions = true,
        description = "Writes who met its fair share of a year as CSV, by the formula and pool asked for.")
final class FairShareCommand implements Callable<Integer> {

    @ParentCommand
    private Commands commands;

    @Spec
    private CommandSpec spec;

    @Option(names = "--year", required = true, paramLabel = "YEAR", description = "In which people were admitted.")
    private int year;

    @Option(names = "--formula", paramLabel = "CODE", description = "By what shares are proportional, as gni-atlas.")
    private @Nullable String formula;

    @Option(names = "--pool", paramLabel = "CODE", description = "Who shares, as oecd-dac.")
    private @Nullable String pool;

    @Option(
            names = "--target",
            paramLabel = "CODE",
            description = "How many, together: ten-percent, unhcr-needs, unhcr-goal, or a number as people-120000.")
    private @Nullable String target;

    @Option(names = "--method", paramLabel = "CODE", description = "How whole people are apportioned, as webster.")
    private @Nullable String method;

    @Option(
            names = "--minimum",
            paramLabel = "PLACES",
            description = "What each state with a key gets before the rest.")
    private @Nullable Integer minimum;

    @Option(
            names = "--issue",
            paramLabel = "KIND",
            description = "Issue the report for good, ANNUAL or PROVISIONAL, by the headline's choices; not where it"
                    + " would say what the last edition says.")
    private @Nullable ReportKind issue;

    @Option(names = "--reason", paramLabel = "TEXT", description = "With --issue: why the last edition is corrected.")
    private @Nullable String reason;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; otherwise to standard output.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        try (ConfigurableApplicationContext application = commands.application()) {
            if (issue != null) {
                return issue(application, issue);
            }
            if (reason != null) {
                throw new StartRefusal("A reason is for a report that is issued: add --issue, or leave --reason out.");
            }
            String report = report(application);
            if (out == null) {
                PrintWriter terminal = spec.commandLine().getOut();
                terminal.print(report);
                terminal.flush();
            } else {
                try (Writer file = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
                    file.write(report);
                }
            }
            return 0;
        } catch (IllegalArgumentException | FairShareUnavailable e) {
            throw new StartRefusal(String.valueOf(e.getMessage()));
        }
    }

    private int issue(ConfigurableApplicationContext application, ReportKind kind) {
        if (Stream.of(formula, pool, target, method, minimum, out).anyMatch(Objects::nonNull)) {
            throw new StartRefusal(
                    "A report is issued by the headline's choices: with --issue, give --year and --reason only.");
        }
        String told = application
                .getBean(ReportIssuer.class)
                .issue(year, kind, reason)
                .map(id -> "Issued " + id + ".")
                .orElse("Nothing was issued: the last edition says the same.");
        spec.commandLine().getOut().println(told);
        return 0;
    }

    private String report(ConfigurableApplicationContext application) {
        FairShares shares = application.getBean(FairShares.class);
        Scenario headline = shares.presets().headline();
        Scenario scenario = new Scenario(
                pool == null ? headline.pool() : pool,
                formula == null ? headline.formula() : formula,
                target == null ? headline.target() : target,
                headline.split(),
                headline.channel(),
                method == null ? headline.method() : method,
                minimum);
        return csv(shares.knownAt(application.getBean(Clock.class).instant()).report(scenario, year));
    }

    private static String csv(FairShareReport report) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord("party", "key", "share", "quota", "actual", "ratio", "gap", "verdict", "excluded");
        for (StateShare row : report.rows()) {
            csv.writeRecord(
                    row.party(),
                    plain(row.key()),
                    plain(row.share()),
                    String.valueOf(row.quota()),
                    plain(row.actual()),
                    plain(row.ratio()),
                    plain(row.gap()),
                    row.verdict().name(),
                    "");
        }
        report.excluded()
                .forEach(left -> csv.writeRecord(
                        left.party(), "", "", "", "", "", "", "", left.why().name()));
        return text.toString();
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
