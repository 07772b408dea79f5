package org.pledgewatch.operations;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.accounts.AuditTrail;
import org.pledgewatch.accounts.KnownLimits;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Members;
import org.pledgewatch.accounts.RefusedEntry;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.accounts.SigningIn;
import org.pledgewatch.scoreboard.ForumBoard;
import org.pledgewatch.scoreboard.PartyBoard;
import org.pledgewatch.wording.Language;
import org.pledgewatch.wording.Says;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes members of the desk, and gives them another password. */
@Command(
        name = "user",
        mixinStandardHelpOptions = true,
        description = "Who may be at the desk. The password is asked for, or read as one line of standard input.")
final class UserCommand {

    /** Where it stands in the audit trail that nobody was signed in. */
    private static final String BY_COMMAND = "by the operator's command: ";

    @ParentCommand
    private Commands commands;

    @Spec
    private CommandSpec spec;

    @Command(mixinStandardHelpOptions = true, description = "Makes somebody a member of the desk.")
    int add(
            @Parameters(paramLabel = "ADDRESS", description = "The e-mail address to sign in with.") String address,
            @Option(names = "--name", required = true, description = "As other members know it.") String name,
            @Option(
                            names = "--role",
                            defaultValue = "COORDINATOR",
                            description = "One of ${COMPLETION-CANDIDATES}; without it ${DEFAULT-VALUE}.")
                    Role role,
            @Option(names = "--party", description = "Only write about this party; may be repeated.") @Nullable Set<String> parties,
            @Option(names = "--framework", description = "Only write about this agreement; may be repeated.") @Nullable Set<String> frameworks) {
        Set<String> about = parties == null ? Set.of() : parties;
        Set<String> within = frameworks == null ? Set.of() : frameworks;
        return with((application, password) -> {
            KnownLimits.require(
                    about, application.getBean(PartyBoard.class).nameByCode().keySet());
            KnownLimits.require(within, application.getBean(ForumBoard.class).frameworkSlugs());
            Member member = application.getBean(Members.class).add(address, name, role, about, within);
            application.getBean(SigningIn.class).setPassword(member.id(), password);
            application.getBean(AuditTrail.class).noteOfNobody("made a member", BY_COMMAND + member.name());
            return member.name() + " may sign in as " + role + ".";
        });
    }

    @Command(mixinStandardHelpOptions = true, description = "Gives a member another password, and ends its sessions.")
    int password(
            @Parameters(paramLabel = "ADDRESS", description = "The e-mail address it signs in with.") String address) {
        return with((application, password) -> {
            Member member = application
                    .getBean(Members.class)
                    .byAddress(address)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "There is no member " + address + ", or an administrator has disabled it."));
            application.getBean(SigningIn.class).setPassword(member.id(), password);
            application.getBean(AuditTrail.class).noteOfNobody("set a password", BY_COMMAND + member.name());
            return member.name() + " has another password.";
        });
    }

    /** What is done with the application and the password, and the sentence that says so. */
    private interface Deed {
        String with(ConfigurableApplicationContext application, String password);
    }

    private int with(Deed deed) {
        String password = password();
        try (ConfigurableApplicationContext application = commands.application()) {
            try {
                String said =
                        application.getBean(TransactionTemplate.class).execute(t -> deed.with(application, password));
                spec.commandLine().getOut().println(said);
                return 0;
            } catch (RefusedEntry refused) {
                spec.commandLine()
                        .getErr()
                        .println(application.getBean(Says.class).in(Language.EN).text(refused.key()));
                return 1;
            }
        }
    }

    // from JDK 22 on there is always a console, which reads from a pipe as well
    @SuppressWarnings("SystemConsoleNull")
    private static String password() {
        Console console = System.console();
        if (console != null) {
            char[] typed = console.readPassword("Password, at least 12 letters: ");
            return typed == null ? "" : new String(typed);
        }
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
