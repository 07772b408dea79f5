package org.pledgewatch.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pledgewatch.mail.MoodySmtp.Mood;
import org.pledgewatch.mail.MoodySmtp.Step;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Whatever a mail server does, we know of the letter as much as can be known: each misbehaviour, and what we make of
 * it.
 */
class MisbehavingServerTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Mood HANGS = new Mood.Hangs();
    private static final Mood LEAVES = new Mood.Leaves();
    private static final int LARGE = 8_000_000;

    private static Claimed letter(String key, int length) {
        String plain = length == 0 ? "In words." : ("0123456789".repeat(7) + "\n").repeat(length / 71);
        var letter = new Letter(key, Letter.Kind.DIGEST, "amina@example.org", "Digest", plain, null, Map.of());
        return new Claimed(1, letter, 1, NOW, 1, null);
    }

    private static JavaMailSenderImpl to(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().put("mail.smtp.timeout", "400");
        sender.getJavaMailProperties().put("mail.smtp.writetimeout", "2000");
        return sender;
    }

    private static SmtpCarrier carrier(JavaMailSenderImpl sender) {
        return new SmtpCarrier(sender, new Envelopes("Pledgewatch <desk@pledges.test>", "pledges.test"));
    }

    private static Arguments misbehaviour(
            String name, Step step, Mood mood, Class<? extends Sending> meaning, LetterState state, boolean mayHaveIt) {
        return Arguments.of(Named.of(name, step), mood, meaning, state, mayHaveIt);
    }

    private static Mood says(String answer) {
        return new Mood.Says(answer);
    }

    static Stream<Arguments> misbehaviours() {
        var off = LetterState.DEFERRED;
        return Stream.of(
                misbehaviour("says nothing when called", Step.GREETING, HANGS, Sending.Away.class, off, false),
                misbehaviour("hangs up when called", Step.GREETING, LEAVES, Sending.Away.class, off, false),
                misbehaviour("is busy", Step.GREETING, says("421 busy"), Sending.Away.class, off, false),
                misbehaviour("is no mail server", Step.GREETING, says("SSH-2.0-x"), Sending.Away.class, off, false),
                misbehaviour("wants none of us", Step.GREETING, says("554 no"), Sending.Closed.class, off, false),
                misbehaviour("hangs at EHLO", Step.EHLO, HANGS, Sending.Away.class, off, false),
                misbehaviour("hangs at MAIL", Step.MAIL, HANGS, Sending.Cut.class, off, false),
                misbehaviour("leaves at MAIL", Step.MAIL, LEAVES, Sending.Cut.class, off, false),
                misbehaviour("4xx at MAIL", Step.MAIL, says("451 slow down"), Sending.Later.class, off, false),
                misbehaviour("5xx at MAIL", Step.MAIL, says("550 not you"), Sending.Closed.class, off, false),
                misbehaviour("too large", Step.MAIL, says("552 large"), Sending.Never.class, LetterState.DEAD, false),
                misbehaviour("hangs at RCPT", Step.RCPT, HANGS, Sending.Cut.class, off, false),
                misbehaviour("4xx at RCPT", Step.RCPT, says("450 greylisted"), Sending.Later.class, off, false),
                misbehaviour(
                        "5xx at RCPT",
                        Step.RCPT,
                        says("550 5.1.1 nobody"),
                        Sending.NoRecipient.class,
                        LetterState.SUPPRESSED,
                        false),
                misbehaviour(
                        "5xx at RCPT that is about us",
                        Step.RCPT,
                        says("550 5.7.1 you are on a list"),
                        Sending.Never.class,
                        LetterState.DEAD,
                        false),
                misbehaviour("hangs at DATA", Step.DATA, HANGS, Sending.Cut.class, off, false),
                misbehaviour("4xx at DATA", Step.DATA, says("451 no disk"), Sending.Later.class, off, false),
                misbehaviour("5xx at DATA", Step.DATA, says("554 no"), Sending.Never.class, LetterState.DEAD, false),
                misbehaviour("leaves within the letter", Step.BODY, LEAVES, Sending.Cut.class, off, false),
                misbehaviour("4xx at the dot", Step.DOT, says("452 full"), Sending.Later.class, off, false),
                misbehaviour(
                        "5xx at the dot", Step.DOT, says("554 spam"), Sending.Never.class, LetterState.DEAD, false),
                misbehaviour("leaves after the dot", Step.DOT, LEAVES, Sending.Nobody.class, LetterState.UNKNOWN, true),
                misbehaviour("hangs after the dot", Step.DOT, HANGS, Sending.Nobody.class, LetterState.UNKNOWN, true),
                misbehaviour("dribbles", Step.RCPT, new Mood.Dribbles(), Sending.Taken.class, LetterState.SENT, true),
                misbehaviour("no goodbye", Step.QUIT, LEAVES, Sending.Taken.class, LetterState.SENT, true),
                misbehaviour(
                        "a bad goodbye", Step.QUIT, says("500 what"), Sending.Taken.class, LetterState.SENT, true));
    }

    @ParameterizedTest
    @MethodSource("misbehaviours")
    void itIsKnownWhatItMeans(
            Step step, Mood mood, Class<? extends Sending> meaning, LetterState state, boolean mayHaveIt)
            throws IOException {
        List<String> dots = new ArrayList<>();
        try (MoodySmtp server = new MoodySmtp().at(step, mood)) {
            Claimed letter = letter("digest:1", step == Step.BODY ? LARGE : 0);
            Sending sending;
            try (SmtpCarrier carrier = carrier(to(server.port()))) {
                sending = carrier.hand(letter, () -> dots.add("."));
            }

            assertThat(sending).isInstanceOf(meaning);
            assertThat(Fate.of(letter, sending, NOW).state()).isEqualTo(state);
            assertThat(server.arrived()).hasSize(mayHaveIt ? 1 : 0);
            if (mayHaveIt) {
                assertThat(dots).as("marked before it could arrive").hasSize(1);
            }
        }
    }

    @Test
    void aServerThatIsNotThereIsAway() throws IOException {
        MoodySmtp server = new MoodySmtp();
        server.close();
        try (SmtpCarrier carrier = carrier(to(server.port()))) {
            assertThat(carrier.hand(letter("digest:1", 0), () -> {})).isInstanceOf(Sending.Away.class);
        }
    }

    @Test
    void aWrongPasswordClosesTheChannel() throws IOException {
        try (MoodySmtp server = new MoodySmtp().wantsPassword().at(Step.AUTH, says("535 5.7.8 no"))) {
            JavaMailSenderImpl sender = to(server.port());
            sender.setUsername("pledgewatch");
            sender.setPassword("wrong");
            sender.getJavaMailProperties().put("mail.smtp.auth", "true");
            try (SmtpCarrier carrier = carrier(sender)) {
                assertThat(carrier.hand(letter("digest:1", 0), () -> {})).isInstanceOf(Sending.Closed.class);
            }
        }
    }

    @Test
    void whoTakesThreeAtATimeGetsTenInTheEnd() throws IOException {
        try (MoodySmtp server = new MoodySmtp().takesAtMost(3);
                SmtpCarrier carrier = carrier(to(server.port()))) {
            List<String> left = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                left.add("digest:" + i);
            }
            int rounds = 0;
            for (; !left.isEmpty() && rounds < 10; rounds++) {
                left.removeIf(key -> carrier.hand(letter(key, 0), () -> {}) instanceof Sending.Taken);
            }
            assertThat(left).isEmpty();
            assertThat(server.arrived()).hasSize(10).doesNotHaveDuplicates();
        }
    }

    @Test
    void aMarkThatFailsKeepsTheLetterHere() throws IOException {
        try (MoodySmtp server = new MoodySmtp();
                SmtpCarrier carrier = carrier(to(server.port()))) {
            Claimed letter = letter("digest:1", 0);
            assertThat(catchThrowable(() -> carrier.hand(letter, () -> {
                        throw new TakenOver(letter);
                    })))
                    .isInstanceOf(TakenOver.class);
            assertThat(carrier.hand(letter("digest:2", 0), () -> {})).isInstanceOf(Sending.Taken.class);
            assertThat(server.arrived()).singleElement().asString().contains(Claimed.mark("digest:2"));
        }
    }
}
