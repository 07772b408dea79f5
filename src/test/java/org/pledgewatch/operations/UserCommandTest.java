package org.pledgewatch.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pledgewatch.accounts.AuditTrail;
import org.pledgewatch.accounts.Members;
import org.pledgewatch.accounts.Origin;
import org.pledgewatch.accounts.SigningIn;
import org.pledgewatch.scoreboard.ForumBoard;
import org.pledgewatch.scoreboard.PartyBoard;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.SmallRecord;
import org.pledgewatch.wording.Says;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

/** An operator at the command line, who makes members on the database of the test. */
@DatabaseTest
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class UserCommandTest {

    private static final String PASSWORD = "correct horse battery staple";
    private static final String ANOTHER = "another horse, another staple";

    private final InputStream input = System.in;
    private final String address = UUID.randomUUID() + "@desk.test";
    private final JdbcClient jdbc;
    private final SigningIn signingIn;

    UserCommandTest(ApplicationContext application, JdbcClient jdbc, SigningIn signingIn) {
        Borrowed.lender = application;
        SmallRecord.enter(application);
        this.jdbc = jdbc;
        this.signingIn = signingIn;
    }

    /** What the command asks its application for, from the application of the test. */
    static class Borrowed {

        private static ApplicationContext lender;

        @Bean(destroyMethod = "")
        Members members() {
            return lender.getBean(Members.class);
        }

        @Bean(destroyMethod = "")
        SigningIn signingIn() {
            return lender.getBean(SigningIn.class);
        }

        @Bean(destroyMethod = "")
        AuditTrail auditTrail() {
            return lender.getBean(AuditTrail.class);
        }

        @Bean(destroyMethod = "")
        PartyBoard parties() {
            return lender.getBean(PartyBoard.class);
        }

        @Bean(destroyMethod = "")
        ForumBoard forums() {
            return lender.getBean(ForumBoard.class);
        }

        @Bean(destroyMethod = "")
        Says says() {
            return lender.getBean(Says.class);
        }

        @Bean(destroyMethod = "")
        TransactionTemplate transaction() {
            return lender.getBean(TransactionTemplate.class);
        }
    }

    @AfterEach
    void giveTheInputBack() {
        System.setIn(input);
    }

    private int run(String typed, String... arguments) {
        System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        return Commands.run(Borrowed.class, arguments);
    }

    private int add(String... more) {
        String[] arguments = {"user", "add", address, "--name", "Amina"};
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return run(PASSWORD + "\n", all);
    }

    private boolean maySignIn(String password) {
        return signingIn.byPassword(address, password, new Origin("192.0.2.0/24")) instanceof SigningIn.Answer.In;
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    @Test
    void whoeverIsAddedMaySignInAndItIsWrittenDown(CapturedOutput said) {
        assertThat(add("--role", "reviewer", "--party", "CAN")).isZero();

        assertThat(said.getOut()).contains("Amina may sign in as REVIEWER.").doesNotContain(PASSWORD);
        assertThat(maySignIn(PASSWORD)).isTrue();
        assertThat(jdbc.sql("select code from member_limit join member on member.id = member_id where address = ?")
                        .param(address)
                        .query(String.class)
                        .list())
                .containsExactly("CAN");
        assertThat(jdbc.sql("select about from audit_entry where action = 'made a member' order by id desc")
                        .query(String.class)
                        .list()
                        .get(0))
                .contains("command", "Amina")
                .doesNotContain(address);
    }

    @Test
    void anotherPasswordTakesTheOldOnesPlace(CapturedOutput said) {
        add();

        assertThat(run(ANOTHER + "\n", "user", "password", address.toUpperCase(Locale.ROOT)))
                .isZero();

        assertThat(said.getOut()).contains("Amina has another password.");
        assertThat(maySignIn(PASSWORD)).isFalse();
        assertThat(maySignIn(ANOTHER)).isTrue();
    }

    @Test
    void whoIsAMemberAlreadyIsNotAddedAgainAndKeepsThePassword(CapturedOutput said) {
        add();
        long before = count("audit_entry");

        assertThat(run(ANOTHER + "\n", "user", "add", address, "--name", "Somebody else"))
                .isOne();

        assertThat(said.getErr()).contains("is a member already");
        assertThat(maySignIn(PASSWORD)).isTrue();
        assertThat(count("audit_entry")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nobody        | Amina | COORDINATOR | CAN | correct horse battery | Write an e-mail address",
                "a@b{NL}Bcc:c@d | Amina | COORDINATOR | CAN | correct horse battery | Write an e-mail address",
                "<a@desk.test> | Amina | COORDINATOR | CAN | correct horse battery | Write an e-mail address",
                "x@desk.test   | A\u202Ea | COORDINATOR | CAN | correct horse battery | without invisible ones",
                "x@desk.test   | Amina | KING        | CAN | correct horse battery | KING",
                "x@desk.test   | Amina | COORDINATOR | XXX | correct horse battery | no such party or agreement",
                "x@desk.test   | Amina | COORDINATOR | CAN | short                 | at least 12 letters",
                "x@desk.test   | Amina | COORDINATOR | CAN | ''                    | at least 12 letters",
                "x@desk.test   | Amina | COORDINATOR | CAN | aaaaaaaaaaaaaaaa      | more than three different letters",
                "x@desk.test   | Amina | COORDINATOR | CAN | x@desk.test, and more | without your name or address",
            })
    void whatCannotBeIsRefusedWithWhatToDoAndNobodyIsMade(
            String who, String name, String role, String party, String password, String why, CapturedOutput said) {
        long before = count("member");

        int code = run(
                password + "\n",
                "user",
                "add",
                who.replace("{NL}", "\n"),
                "--name",
                name,
                "--role",
                role,
                "--party",
                party);

        assertThat(code).isOne();
        assertThat(said.getErr()).contains(why).doesNotContain("Exception", "\tat ");
        assertThat(count("member")).isEqualTo(before);
    }

    @Test
    void aPasswordForNobodyAndACommandWithoutItsVerbSayWhatIsMissing(CapturedOutput said) {
        assertThat(run(PASSWORD + "\n", "user", "password", address)).isOne();
        assertThat(run("", "user")).isOne();
        assertThat(run("", "user", "add", address)).isOne();

        assertThat(said.getErr())
                .contains("There is no member " + address, "Usage: pledgewatch user", "--name")
                .doesNotContain("Exception");
    }
}
