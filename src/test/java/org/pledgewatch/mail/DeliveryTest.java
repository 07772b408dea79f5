package org.pledgewatch.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgewatch.reference.Sha256;
import org.pledgewatch.storage.Durability;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.TurnableClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** A letter is sent when what causes it is committed, once, whatever the server does. */
@DatabaseTest
class DeliveryTest {

    private final Outbox outbox;
    private final LetterRows rows;
    private final LetterLists lists;
    private final Durability durability;
    private final TurnableClock clock;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final Envelopes envelopes = new Envelopes("Pledgewatch <desk@pledges.test>", "pledges.test");

    @TempDir
    private Path directory;

    DeliveryTest(
            Outbox outbox,
            LetterRows rows,
            LetterLists lists,
            Durability durability,
            TurnableClock clock,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.outbox = outbox;
        this.rows = rows;
        this.lists = lists;
        this.durability = durability;
        this.clock = clock;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void start() {
        jdbc.sql("delete from letter").update();
        server.start();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        server.stop();
        clock.turnTo("2026-11-22");
    }

    private static Letter letter(String key, Letter.Kind kind) {
        return new Letter(
                key,
                kind,
                "amina@example.org",
                "Échéances — three",
                "In plain words.",
                "<p>In words.</p>",
                Map.of("List-Unsubscribe", "<https://pledges.test/u>"));
    }

    private boolean post(Letter letter) {
        return Boolean.TRUE.equals(transaction.execute(t -> outbox.post(letter)));
    }

    private Postman postman(Carrier carrier) {
        return new Postman(
                rows,
                new Carriers(
                        null,
                        new MailSettings("Pledgewatch <desk@pledges.test>", directory),
                        URI.create("http://pledges.test")) {
                    @Override
                    Carrier open() {
                        return carrier;
                    }
                },
                durability,
                clock);
    }

    private Postman bySmtp() {
        return postman(new SmtpCarrier(sender, envelopes));
    }

    /** What the server is made to do. */
    private Postman with(Sending sending, boolean dotFirst) {
        return postman(new Carrier() {
            @Override
            public Sending hand(Claimed letter, Runnable beforeDot) {
                if (dotFirst) {
                    beforeDot.run();
                }
                return sending;
            }

            @Override
            public void close() {}
        });
    }

    private LetterState state() {
        return lists.in(null, 10).get(0).state();
    }

    @Test
    void aLetterIsPostedWithItsCauseOrNotAtAll() {
        transaction.executeWithoutResult(t -> {
            outbox.post(letter("a", Letter.Kind.NOTICE));
            t.setRollbackOnly();
        });
        assertThat(lists.in(null, 10)).isEmpty();
        assertThatThrownBy(() -> outbox.post(letter("a", Letter.Kind.NOTICE)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theSameKeyIsTheSameLetter() throws Exception {
        assertThat(post(letter("digest:7:2026-11-22", Letter.Kind.NOTICE))).isTrue();
        assertThat(post(letter("digest:7:2026-11-22", Letter.Kind.NOTICE))).isFalse();
        assertThat(bySmtp().deliver(() -> {})).isEqualTo(Map.of("sent", 1L));
        assertThat(bySmtp().deliver(() -> {})).isEmpty();

        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("Échéances — three");
        assertThat(received[0].getHeader("Message-ID"))
                .containsExactly("<" + Sha256.of("digest:7:2026-11-22").substring(0, 40) + "@pledges.test>");
        assertThat(received[0].getHeader("List-Unsubscribe")).containsExactly("<https://pledges.test/u>");
        assertThat(received[0].getContentType()).startsWith("multipart/alternative");
    }

    @Test
    void manyLettersGoOverOneConnection() {
        for (int i = 0; i < 120; i++) {
            post(letter("n:" + i, Letter.Kind.NOTICE));
        }
        assertThat(bySmtp().deliver(() -> {})).isEqualTo(Map.of("sent", 120L));
        assertThat(server.getReceivedMessages()).hasSize(120);
    }

    @Test
    void aServerThatIsNotThereIsTriedAgainLaterAndForThreeDays() {
        server.stop();
        post(letter("a", Letter.Kind.NOTICE));
        assertThat(bySmtp().deliver(() -> {})).isEqualTo(Map.of("deferred", 1L));
        assertThat(bySmtp().deliver(() -> {})).isEmpty();
        clock.forward(Duration.ofMinutes(2));
        server.start();
        sender.setPort(server.getSmtp().getPort());
        assertThat(bySmtp().deliver(() -> {})).isEqualTo(Map.of("sent", 1L));

        post(letter("b", Letter.Kind.NOTICE));
        clock.forward(Duration.ofHours(73));
        assertThat(with(new Sending.Later("421 busy"), false).deliver(() -> {})).isEqualTo(Map.of("dead", 1L));
    }

    @Test
    void whereNobodyKnowsANoticeIsNotSentTwiceAndWhoWaitsBeforeADoorGetsOneMore() {
        post(letter("notice", Letter.Kind.NOTICE));
        assertThat(with(new Sending.Nobody("reset"), true).deliver(() -> {})).isEqualTo(Map.of("unknown", 1L));
        jdbc.sql("delete from letter").update();

        post(letter("door", Letter.Kind.ENTRANCE));
        assertThat(with(new Sending.Nobody("reset"), true).deliver(() -> {})).isEqualTo(Map.of("deferred", 1L));
        clock.forward(Duration.ofMinutes(2));
        assertThat(with(new Sending.Nobody("reset"), true).deliver(() -> {})).isEqualTo(Map.of("unknown", 1L));
    }

    @Test
    void whatASenderLeftBehindIsSentAgainBeforeTheDotAndUnknownAfterIt() {
        post(letter("before", Letter.Kind.NOTICE));
        List<Claimed> claimed = rows.claim(10);
        assertThat(rows.claim(10)).isEmpty();
        clock.forward(Duration.ofMinutes(6));
        assertThat(bySmtp().deliver(() -> {})).isEqualTo(Map.of("sent", 1L));
        assertThatThrownBy(() -> rows.dot(claimed.get(0))).hasMessageContaining("Another sender has the letter");

        jdbc.sql("delete from letter").update();
        post(letter("after", Letter.Kind.NOTICE));
        rows.dot(rows.claim(10).get(0));
        clock.forward(Duration.ofMinutes(6));
        assertThat(bySmtp().deliver(() -> {})).isEmpty();
        assertThat(state()).isEqualTo(LetterState.UNKNOWN);
    }

    @Test
    void aLinkThatOpensSomethingIsForgottenOnceItIsSent() {
        post(letter("door", Letter.Kind.ENTRANCE));
        assertThat(bySmtp().deliver(() -> {})).isEqualTo(Map.of("sent", 1L));
        assertThat(jdbc.sql("select plain from letter").query(String.class).single())
                .isEmpty();
    }

    @Test
    void oneBadRecipientStopsNobodyElseAndAClosedServerStopsTheRound() {
        post(letter("a", Letter.Kind.NOTICE));
        assertThat(with(new Sending.NoRecipient("550 no such user"), false).deliver(() -> {}))
                .isEqualTo(Map.of("suppressed", 1L));
        assertThat(lists.again(lists.in(null, 1).get(0).id())).isTrue();
        assertThat(state()).isEqualTo(LetterState.PENDING);

        assertThatThrownBy(() -> with(new Sending.Closed("535 no"), false).deliver(() -> {}))
                .hasMessage("The mail server takes nothing from us: 535 no");
        assertThat(state()).isEqualTo(LetterState.DEFERRED);
    }

    @Test
    void anAnswerAfterTheDotIsAnAnswer() throws Exception {
        var to = new Address[0];
        assertThat(SmtpCarrier.what(new SMTPSendFailedException(".", 554, "554 spam", null, to, to, to), true))
                .isInstanceOf(Sending.Never.class);
        assertThat(SmtpCarrier.what(new SMTPSendFailedException(".", 451, "451 later", null, to, to, to), true))
                .isInstanceOf(Sending.Later.class);
        assertThat(SmtpCarrier.what(new SMTPSendFailedException("MAIL", 550, "550 not you", null, to, to, to), false))
                .isInstanceOf(Sending.Closed.class);
        assertThat(SmtpCarrier.what(new MessagingException("reset"), true)).isInstanceOf(Sending.Nobody.class);
        assertThat(SmtpCarrier.what(new MessagingException("reset"), false)).isInstanceOf(Sending.Later.class);
    }

    @Test
    void withoutAServerLettersLieInADirectory() throws Exception {
        post(letter("a", Letter.Kind.NOTICE));
        assertThat(postman(new Drawer(directory, envelopes)).deliver(() -> {})).isEqualTo(Map.of("sent", 1L));
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.toList())
                    .singleElement()
                    .satisfies(file -> assertThat(Files.readString(file))
                            .contains("Message-ID: <" + Sha256.of("a").substring(0, 40)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hello\r\nBcc: evil@example.org", "Hello\nBcc: x", "\u0000", "Hello\u2028there", " "})
    void aSubjectThatWouldBreakTheHeadersIsRefused(String subject) {
        assertThatThrownBy(() -> Letter.toTheDoor("a", "amina@example.org", subject, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.c\r\nBcc: x@y.z", "a@b.c, x@y.z", "<a@b.c>", "a b@c.d", "nobody"})
    void whatIsNoSingleAddressIsRefused(String to) {
        assertThatThrownBy(() -> Letter.toTheDoor("a", to, "Subject", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHeaderThatFoldsIntoALineEndIsRefused() {
        assertThatThrownBy(() -> new Letter(
                        "a", Letter.Kind.NOTICE, "a@b.c", "S", "", null, Map.of("X-A", "\u560d\u560aBcc: x")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
