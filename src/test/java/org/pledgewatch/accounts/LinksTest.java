package org.pledgewatch.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.TurnableClock;
import org.pledgewatch.wording.Language;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links that make, invite and let in again: once, and not for long. */
@DatabaseTest
class LinksTest {

    private static final String PASSWORD = "four words without any sense";

    private final Setup setup;
    private final EntranceMails mails;
    private final Members members;
    private final SigningIn signingIn;
    private final TurnableClock clock;
    private final JdbcClient jdbc;
    private final String address = UUID.randomUUID() + "@desk.test";

    LinksTest(
            Setup setup,
            EntranceMails mails,
            Members members,
            SigningIn signingIn,
            TurnableClock clock,
            JdbcClient jdbc) {
        this.setup = setup;
        this.mails = mails;
        this.members = members;
        this.signingIn = signingIn;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void nobodyIsAtTheDesk() {
        for (String table : new String[] {
            "one_time_link", "recovery_code", "api_token", "member_limit", "member", "letter", "sign_in_throttle"
        }) {
            jdbc.sql("delete from " + table).update();
        }
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.turnTo("2026-11-22");
    }

    @Test
    void theSetupLinkMakesOneAdministratorAndNoOther() {
        String token = token(setup.address());
        assertThat(setup.isOpen(token)).isTrue();
        assertThat(setup.isOpen(token.substring(1) + "A")).isFalse();

        Member first = setup.open(token, "Amina", address, PASSWORD);

        assertThat(first.role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(setup.isOpen(token)).isFalse();
        assertThatThrownBy(() -> setup.open(token, "Eve", "eve@desk.test", PASSWORD))
                .isInstanceOf(LinkUsedUp.class);
        assertThat(setup.isOpen(token(setup.address()))).isFalse();
    }

    @Test
    void theSetupLinkIsGoodForADay() {
        String token = token(setup.address());
        clock.forward(Duration.ofHours(24));
        assertThat(setup.isOpen(token)).isFalse();
    }

    @Test
    void onlyTheHashOfALinkIsKept() {
        String token = token(setup.address());
        assertThat(jdbc.sql("select token_hash from one_time_link")
                        .query(String.class)
                        .list())
                .doesNotContain(token)
                .containsExactly(Secrets.hash(token));
    }

    @Test
    void aRefusedPasswordLeavesTheLinkAsItWas() {
        String token = token(setup.address());
        assertThatThrownBy(() -> setup.open(token, "Amina", address, "short")).isInstanceOf(RefusedEntry.class);
        assertThat(setup.isOpen(token)).isTrue();
        assertThat(members.isEmpty()).isTrue();
    }

    @Test
    void aForgottenPasswordIsChosenAnewByMailOnce() {
        Member boss = members.add("boss@desk.test", "Boss", Role.ADMINISTRATOR, Set.of(), Set.of());
        Member invited = mails.invite(boss, address, "Béa", Role.REVIEWER, Set.of("CAN"), Set.of(), Language.FR);
        mails.accept(mailed(), PASSWORD);
        assertThat(signingIn.byPassword(address, PASSWORD, Origin.of("192.0.2.1")))
                .isEqualTo(new SigningIn.Answer.In(invited));

        jdbc.sql("delete from letter").update();
        mails.askForReset(address, Origin.of("192.0.2.1"));
        String token = mailed();
        mails.reset(token, "four other words entirely");

        assertThatThrownBy(() -> mails.reset(token, PASSWORD)).isInstanceOf(LinkUsedUp.class);
        assertThat(signingIn.byPassword(address, PASSWORD, Origin.of("192.0.2.1")))
                .isEqualTo(new SigningIn.Answer.Refused());
    }

    @Test
    void aNewerLinkMakesTheOlderUseless() {
        members.add(address, "Béa", Role.VIEWER, Set.of(), Set.of());
        mails.askForReset(address, Origin.of("192.0.2.1"));
        String older = mailed();
        jdbc.sql("delete from letter").update();
        mails.askForReset(address, Origin.of("192.0.2.1"));

        assertThat(mails.isReset(older)).isFalse();
        assertThat(mails.isReset(mailed())).isTrue();
    }

    @Test
    void nobodyIsMailedWhereThereIsNoAccountAndNobodyIsFloodedWhereThereIs() {
        assertThat(mails.askForReset("nobody@desk.test", Origin.of("192.0.2.1")))
                .isEmpty();
        assertThat(letters()).isZero();

        members.add(address, "Béa", Role.VIEWER, Set.of(), Set.of());
        for (int i = 0; i < 10; i++) {
            mails.askForReset(address, Origin.of("192.0.2.1"));
        }
        assertThat(letters()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "elevenchars, refused.password.short",
        "aaaaaaaaaaaaaaaa, refused.password.own",
        "I am AMINA HADDAD, refused.password.own",
        "amina@desk.test!, refused.password.own",
    })
    void aPasswordThatAnyoneWouldTryIsRefused(String password, String why) {
        assertThatThrownBy(() -> new Passwords().check(password, "Amina Haddad", "amina@desk.test"))
                .hasMessage(why);
    }

    @Test
    void aNameWithWhatNobodySeesIsRefused() {
        assertThatThrownBy(() -> members.add(address, "Amina\u202Egpj", Role.VIEWER, Set.of(), Set.of()))
                .hasMessage("refused.name");
        assertThatThrownBy(() -> members.add("a@b\r\nBcc: x@y.z", "Amina", Role.VIEWER, Set.of(), Set.of()))
                .hasMessage("refused.address");
    }

    private long letters() {
        return jdbc.sql("select count(*) from letter").query(Long.class).single();
    }

    private String mailed() {
        return token(jdbc.sql("select plain from letter").query(String.class).single());
    }

    private static String token(String text) {
        Matcher link = Pattern.compile("/(?:setup|reset|invitation)/([A-Za-z0-9_-]{43})")
                .matcher(text);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
