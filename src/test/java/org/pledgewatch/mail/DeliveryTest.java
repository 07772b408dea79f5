package org.pledgewatch.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.TurnableClock;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
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
    private final Suppressions suppressions;
    private final Channel channel;
    private final Uptime uptime;
    private final AddressHash hash;
    private final Marks marks;
    private final TurnableClock clock;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final Envelopes envelopes = new Envelopes("Pledgewatch <desk@pledges.test>", "pledges.test");

    @TempDir
    private Path directory;

    private LetterFiles files;

    DeliveryTest(
            Outbox outbox,
            LetterRows rows,
            LetterLists lists,
            Suppressions suppressions,
            Channel channel,
            Uptime uptime,
            AddressHash hash,
            Marks marks,
            TurnableClock clock,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.outbox = outbox;
        this.rows = rows;
        this.lists = lists;
        this.suppressions = suppressions;
        this.channel = channel;
        this.uptime = uptime;
        this.hash = hash;
        this.marks = marks;
        this.clock = clock;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void start() {
        jdbc.sql("delete from letter").update();
        jdbc.sql("delete from suppressed_address").update();
        channel.open();
        files = new LetterFiles(directory);
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

    private Postman postman(Supplier<Carrier> carrier, LastLook... looks) {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        for (int i = 0; i < looks.length; i++) {
            beans.registerSingleton("look" + i, looks[i]);
        }
        var settings = new MailSettings(
                "Pledgewatch <desk@pledges.test>", directory, 3, Duration.ofDays(30), Duration.ofDays(400));
        var carriers = new Carriers(null, settings, files, URI.create("http://pledges.test")) {
            @Override
            Carrier open() {
                return carrier.get();
            }
        };
        return new Postman(
                rows,
                carriers,
                new LastLooks(beans.getBeanProvider(LastLook.class)),
                channel,
                new ClockWatch(clock, uptime, channel),
                marks,
                clock);
    }

    private boolean mark(Claimed letter) {
        try (Marks.Connection connection = marks.connect()) {
            return connection.mark(letter, List.of());
        }
    }

    private Postman bySmtp(LastLook... looks) {
        return postman(() -> new SmtpCarrier(sender, envelopes), looks);
    }

    /** What the server is made to do. */
    private Postman with(Sending sending, boolean dotFirst) {
        return postman(() -> new Carrier() {
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
                .containsExactly("<" + Claimed.mark("digest:7:2026-11-22") + "@pledges.test>");
        assertThat(received[0].getHeader("List-Unsubscribe")).containsExactly("<https://pledges.test/u>");
        assertThat(received[0].getContentType()).startsWith("multipart/alternative");
    }

    @Test
    void manyLettersGoOverAFewConnections() {
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
        clock.forward(Duration.ofMinutes(7));
        assertThat(bySmtp().deliver(() -> {})).isEqualTo(Map.of("sent", 1L));
        assertThat(mark(claimed.get(0))).isFalse();

        jdbc.sql("delete from letter").update();
        post(letter("after", Letter.Kind.NOTICE));
        assertThat(mark(rows.claim(10).get(0))).isTrue();
        clock.forward(Duration.ofMinutes(7));
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
    void anAddressThatNobodyKnowsGetsNothingMoreUntilItIsLifted() {
        post(letter("a", Letter.Kind.NOTICE));
        var refused = new Sending.NoRecipient("550 5.1.1 <amina@example.org>: no user amina here");
        assertThat(with(refused, false).deliver(() -> {})).isEqualTo(Map.of("suppressed", 1L));
        assertThat(suppressions.list(10)).singleElement().satisfies(line -> {
            assertThat(line.hint()).isEqualTo("a…@example.org");
            assertThat(line.said()).isEqualTo("550 5.1.1 <…>: no user … here");
        });
        assertThat(lists.in(null, 1).get(0).error()).doesNotContain("amina");

        post(letter("b", Letter.Kind.ENTRANCE));
        assertThat(bySmtp().deliver(() -> {})).isEqualTo(Map.of("suppressed", 1L));
        assertThat(suppressions.lift(suppressions.list(10).get(0).id())).isTrue();
        assertThat(lists.again(lists.in(null, 1).get(0).id())).isTrue();
        assertThat(bySmtp().deliver(() -> {})).isEqualTo(Map.of("sent", 1L));
    }

    @Test
    void whoComplainedStillGetsALinkThatTheyAskFor() {
        transaction.executeWithoutResult(t -> suppressions.add("Amina@Example.org", Suppression.COMPLAINED, null));
        post(letter("digest", Letter.Kind.DIGEST));
        post(letter("door", Letter.Kind.ENTRANCE));
        assertThat(bySmtp().deliver(() -> {})).isEqualTo(Map.of("sent", 1L, "suppressed", 1L));
    }

    @Test
    void aServerThatTakesNothingFromUsIsLeftAloneForAWhileAndTriedWithOneLetter() {
        for (int i = 0; i < 60; i++) {
            post(letter("n:" + i, Letter.Kind.NOTICE));
        }
        Postman refused = with(new Sending.Closed("535 no"), false);
        assertThat(refused.deliver(() -> {}).get("deferred")).isBetween(1L, 3L);
        assertThat(channel.state().closedWhy()).isEqualTo("535 no");
        assertThat(refused.deliver(() -> {})).isEmpty();
        clock.forward(Duration.ofMinutes(6));
        assertThat(refused.deliver(() -> {})).isEqualTo(Map.of("deferred", 1L));
        clock.forward(Duration.ofMinutes(6));
        assertThat(bySmtp().deliver(() -> {})).isEmpty();
        clock.forward(Duration.ofMinutes(6));
        assertThat(bySmtp().deliver(() -> {})).isEqualTo(Map.of("sent", 60L));
        assertThat(channel.state().isClosed()).isFalse();
    }

    @Test
    void justBeforeItIsSentALetterIsLookedAtOnceMore() {
        post(letter("digest:1", Letter.Kind.DIGEST));
        post(letter("digest:2", Letter.Kind.DIGEST));
        post(letter("digest:3", Letter.Kind.DIGEST));
        post(letter("door", Letter.Kind.ENTRANCE));
        Instant morning = clock.instant().plus(Duration.ofHours(8));
        LastLook look = new LastLook() {
            @Override
            public Set<Letter.Kind> kinds() {
                return Set.of(Letter.Kind.DIGEST);
            }

            @Override
            public Map<String, LastWord> look(Collection<String> keys) {
                assertThat(keys).doesNotContain("door");
                Map<String, LastWord> words = Map.of(
                        "digest:1", new LastWord.Drop("Unsubscribed."), "digest:2", new LastWord.NotBefore(morning));
                return keys.stream().filter(words::containsKey).collect(Collectors.toMap(k -> k, words::get));
            }
        };
        assertThat(bySmtp(look).deliver(() -> {})).isEqualTo(Map.of("sent", 2L, "superseded", 1L, "deferred", 1L));
        clock.forward(Duration.ofHours(7));
        assertThat(bySmtp().deliver(() -> {})).isEmpty();
        clock.forward(Duration.ofHours(1));
        assertThat(bySmtp().deliver(() -> {})).isEqualTo(Map.of("sent", 1L));
    }

    @Test
    void manyArePostedAtOnceAndWhoWaitsAtTheDoorIsNotBehindThem() {
        List<Letter> digests = IntStream.range(0, 1200)
                .mapToObj(i -> letter("digest:" + i, Letter.Kind.DIGEST))
                .toList();
        Integer written = transaction.execute(t -> outbox.postAll(digests));
        Integer again = transaction.execute(t -> outbox.postAll(digests));
        assertThat(written).isEqualTo(1200);
        assertThat(again).isZero();
        clock.forward(Duration.ofMinutes(1));
        post(letter("door", Letter.Kind.ENTRANCE));
        assertThat(rows.claim(2)).extracting(c -> c.letter().key()).containsExactly("door", "digest:0");
    }

    @Test
    void whatIsErasedIsNeitherSentNorReadByAnybody() {
        post(letter("waits", Letter.Kind.DIGEST));
        post(letter("sent", Letter.Kind.DIGEST));
        List<Claimed> both = rows.claim(2);
        rows.end(List.of(Settlement.ended(both.get(1), LetterState.SENT, null)), List.of(both.get(0)));
        transaction.executeWithoutResult(t -> {
            suppressions.add("amina@example.org", Suppression.COMPLAINED, null);
            new Erasure(jdbc, hash, suppressions, files).erase("AMINA@example.org");
        });
        assertThat(bySmtp().deliver(() -> {})).isEmpty();
        assertThat(jdbc.sql("select recipient || subject || plain || coalesce(html, '') from letter")
                        .query(String.class)
                        .list())
                .containsExactly("", "");
        assertThat(suppressions.has("amina@example.org")).isTrue();
        assertThat(suppressions.list(1).get(0).hint()).isEmpty();
    }

    @Test
    void aClockThatRunsFarAheadHoldsAllUntilItIsBackOrSomebodyLooked() {
        Duration[] up = {Duration.ZERO};
        ClockWatch watch = new ClockWatch(clock, () -> up[0], channel);
        clock.forward(Duration.ofHours(40));
        assertThat(watch.look(channel.state())).isTrue();
        clock.forward(Duration.ofHours(9));
        assertThat(watch.look(channel.state())).isFalse();
        assertThat(watch.look(channel.state())).isFalse();
        assertThat(channel.state().heldWhy()).isEqualTo("The clock of this machine went ahead by 49 hours at once.");
        assertThat(new ClockWatch(clock, () -> up[0], channel).look(channel.state()))
                .as("another node, or after a start")
                .isFalse();

        clock.forward(Duration.ofHours(-49));
        assertThat(watch.look(channel.state())).isTrue();
        assertThat(channel.state().isHeld()).isFalse();

        clock.forward(Duration.ofHours(72));
        assertThat(watch.look(channel.state())).isFalse();
        channel.release();
        assertThat(watch.look(channel.state())).isTrue();
        up[0] = Duration.ofHours(90);
        clock.forward(Duration.ofHours(90));
        assertThat(watch.look(channel.state())).as("time that passes").isTrue();
    }

    @Test
    void withoutAServerLettersLieInADirectory() throws Exception {
        post(letter("a", Letter.Kind.NOTICE));
        assertThat(postman(() -> new Drawer(files, envelopes)).deliver(() -> {}))
                .isEqualTo(Map.of("sent", 1L));
        assertThat(lying())
                .singleElement()
                .satisfies(file -> assertThat(Files.readString(file)).contains("Message-ID: <" + Claimed.mark("a")));
    }

    @Test
    void whoIsErasedIsErasedFromTheDirectoryTooAndNobodyElse() throws Exception {
        post(letter("a", Letter.Kind.NOTICE));
        post(Letter.toTheDoor("b", "boris@example.org", "Subject", "In words."));
        postman(() -> new Drawer(files, envelopes)).deliver(() -> {});
        Path others = Files.writeString(directory.resolve("1-notes.eml"), "not ours");
        assertThat(lying()).hasSize(3);

        transaction.executeWithoutResult(t -> new Erasure(jdbc, hash, suppressions, files).erase("amina@example.org"));

        assertThat(lying())
                .hasSize(2)
                .contains(others)
                .anySatisfy(file -> assertThat(Files.readString(file)).contains("boris@example.org"));
    }

    @Test
    void aLetterLiesInTheDirectoryNoLongerThanItsTextIsKept() throws Exception {
        post(letter("a", Letter.Kind.NOTICE));
        postman(() -> new Drawer(files, envelopes)).deliver(() -> {});
        Instant written = Files.getLastModifiedTime(lying().get(0)).toInstant();

        assertThat(files.forgetBefore(written)).isZero();
        assertThat(files.forgetBefore(written.plusMillis(1))).isOne();
        assertThat(lying()).isEmpty();
    }

    private List<Path> lying() throws IOException {
        try (Stream<Path> lying = Files.list(directory)) {
            return lying.toList();
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
