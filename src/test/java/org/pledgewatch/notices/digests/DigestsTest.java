package org.pledgewatch.notices.digests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgewatch.assessment.AssessmentRun;
import org.pledgewatch.edition.Editions;
import org.pledgewatch.mail.Letter;
import org.pledgewatch.mail.LetterState;
import org.pledgewatch.mail.LettersSettled;
import org.pledgewatch.notices.Followers;
import org.pledgewatch.notices.Frequency;
import org.pledgewatch.notices.Subscriptions;
import org.pledgewatch.notices.Wishes;
import org.pledgewatch.reference.Status;
import org.pledgewatch.scoreboard.Scope;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.SmallRecord;
import org.pledgewatch.testing.TurnableClock;
import org.pledgewatch.wording.Language;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Each reader is told what changed, when their morning comes, once. */
@DatabaseTest
class DigestsTest {

    private static final Scope CANADA = new Scope(Scope.Kind.PARTY, "CAN");
    private static final Scope PLACES = new Scope(Scope.Kind.COMMITMENT, "more-places");
    private static final String ADA = "ada@example.org";

    private final Digests digests;
    private final DigestArchive archive;
    private final Subscriptions subscriptions;
    private final Followers followers;
    private final ApplicationContext application;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TurnableClock clock;

    DigestsTest(
            Digests digests,
            DigestArchive archive,
            Subscriptions subscriptions,
            Editions editions,
            ApplicationContext application,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            TurnableClock clock) {
        this.digests = digests;
        this.archive = archive;
        this.subscriptions = subscriptions;
        this.application = application;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.followers = new Followers(subscriptions, editions, jdbc, transaction, clock);
    }

    @BeforeEach
    void aRecord() {
        clock.turnTo("2026-11-18");
        followers.forgetAll();
        SmallRecord.enter(application);
        application.getBean(AssessmentRun.class).run(() -> {});
    }

    @AfterEach
    void itIsTodayAgain() {
        followers.forgetAll();
        clock.turnTo("2026-11-22");
    }

    private Map<String, Long> at(String moment) {
        clock.turnTo(Instant.parse(moment));
        return digests.closeDue(() -> {});
    }

    /** Without the letter that asked to confirm. */
    private List<String> digestsTo(String address) {
        List<String> letters = followers.lettersTo(address);
        return letters.subList(1, letters.size());
    }

    private void follow(Frequency frequency, String zone, Scope... scopes) {
        followers.subscribe(ADA, Followers.wishes(frequency, zone, scopes));
    }

    private void settle(LetterState state) {
        String key = jdbc.sql("select idempotency_key from letter where kind = 'DIGEST' order by id desc")
                .query(String.class)
                .list()
                .get(0);
        transaction.executeWithoutResult(t -> application.publishEvent(
                new LettersSettled(List.of(new LettersSettled.Settled(key, Letter.Kind.DIGEST, state)))));
    }

    @Test
    void aChangeIsToldOnceAtEightWhereTheReaderIs() {
        follow(Frequency.DAILY, "America/New_York", CANADA);
        followers.turn("more-places", "CAN", Status.OFF_TRACK);

        at("2026-11-18T12:59:59Z");
        assertThat(digestsTo(ADA)).isEmpty();
        assertThat(at("2026-11-18T13:00:00Z")).containsEntry("posted", 1L);
        assertThat(at("2026-11-18T13:00:01Z")).doesNotContainKey("posted");
        at("2026-11-19T13:00:00Z");

        assertThat(digestsTo(ADA)).hasSize(1);
        assertThat(digestsTo(ADA).get(0))
                .startsWith("Name of CAN: Title of more-places – Off track")
                .contains("Before: ", "Changed as of 18 November 2026", "/commitments/more-places/CAN")
                .contains("something to tell, because you asked for it");
    }

    @Test
    void nothingIsSentWhereNothingHappenedUnlessALineIsWanted() {
        follow(Frequency.DAILY, "UTC", CANADA);
        Wishes line = new Wishes(Language.FR, ZoneId.of("UTC"), Frequency.DAILY, true, List.of(PLACES));
        followers.subscribe("bea@example.org", line);
        followers.turn("dignity", "NOR", Status.MET);
        at("2026-11-19T08:00:00Z");

        assertThat(digestsTo(ADA)).isEmpty();
        assertThat(digestsTo("bea@example.org")).hasSize(1);
        assertThat(digestsTo("bea@example.org").get(0)).startsWith("Rien n’a changé depuis hier");
    }

    @Test
    void whatCameBackToWhatItWasIsNoNews() {
        Status now = Status.valueOf(jdbc.sql("select s.to_status from status_change s join undertaking u"
                        + " on u.id = s.undertaking_id join commitment c on c.id = u.commitment_id"
                        + " where c.slug = 'more-places' and u.party = 'CAN' order by s.number desc")
                .query(String.class)
                .list()
                .get(0));
        follow(Frequency.DAILY, "UTC", PLACES);
        followers.turn("more-places", "CAN", Status.AT_RISK);
        followers.turn("more-places", "CAN", now);
        at("2026-11-19T08:00:00Z");

        assertThat(digestsTo(ADA)).isEmpty();
    }

    @Test
    void afterAnOutageThereIsOneLetterWithEverything() {
        follow(Frequency.DAILY, "UTC", CANADA);
        followers.turn("more-places", "CAN", Status.AT_RISK);
        clock.forward(Duration.ofDays(5));
        followers.turn("fair-share", "CAN", Status.MET);
        at("2026-11-28T20:00:00Z");

        assertThat(digestsTo(ADA)).hasSize(1);
        assertThat(digestsTo(ADA).get(0)).contains("Title of more-places", "Title of fair-share");
    }

    @Test
    void whatPerhapsNeverCameReturnsMarkedAndWhatNeverCameReturnsAsItWas() {
        follow(Frequency.DAILY, "UTC", CANADA);
        followers.turn("more-places", "CAN", Status.AT_RISK);
        at("2026-11-19T08:00:00Z");
        settle(LetterState.UNKNOWN);
        at("2026-11-20T08:00:00Z");
        settle(LetterState.DEAD);
        at("2026-11-21T08:00:00Z");
        settle(LetterState.SENT);
        at("2026-11-22T08:00:00Z");

        List<String> letters = digestsTo(ADA);
        assertThat(letters).hasSize(3);
        assertThat(letters.get(0)).contains("Title of more-places").doesNotContain("Perhaps");
        assertThat(letters.get(1)).contains("Title of more-places", "Perhaps you have this already");
        assertThat(letters.get(2)).contains("Title of more-places");
    }

    @Test
    void whoeverPausesIsNotToldLaterAndGetsNothingThatWaits() {
        String token = followers.subscribe(ADA, Followers.wishes(Frequency.DAILY, "UTC", CANADA));
        followers.turn("more-places", "CAN", Status.AT_RISK);
        at("2026-11-19T08:00:00Z");
        subscriptions.pause(subscriptions.find(token).orElseThrow());
        String key = jdbc.sql("select idempotency_key from letter where kind = 'DIGEST'")
                .query(String.class)
                .single();
        assertThat(application.getBean(DigestFates.class).look(List.of(key))).containsKey(key);

        followers.turn("more-places", "CAN", Status.OFF_TRACK);
        subscriptions.goOn(subscriptions.find(token).orElseThrow());
        at("2026-11-20T08:00:00Z");
        assertThat(digestsTo(ADA)).hasSize(1);
    }

    @Test
    void aDigestCanBeReadByAnyoneInEveryLanguageAndNamesNoReader() {
        follow(Frequency.WEEKLY, "UTC", CANADA);
        followers.turn("more-places", "CAN", Status.OFF_TRACK);
        at("2026-11-23T08:00:00Z");
        String id = jdbc.sql("select id from digest").query(String.class).single();

        assertThat(followers.lastTo(ADA)).contains("/digests/" + id);
        for (Language language : Language.values()) {
            var page = archive.find(id, language).orElseThrow();
            assertThat(page.sheet().toString()).contains("more-places").doesNotContain(ADA);
        }
        assertThat(archive.find(id, Language.EN).orElseThrow().sheet().subject())
                .isEqualTo(jdbc.sql("select subject from letter where kind = 'DIGEST'")
                        .query(String.class)
                        .single());
    }

    /** Through other choices, other mornings, other frequencies, lost letters and late jobs. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nothingIsEverToldTwiceOrForgotten(long seed) {
        Random random = new Random(seed);
        String token = followers.subscribe(ADA, Followers.wishes(Frequency.DAILY, "UTC", CANADA, PLACES));
        Status[] statuses = {Status.AT_RISK, Status.OFF_TRACK, Status.ON_TRACK, Status.MISSED};
        List<String> zones = List.of("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu");
        for (int i = 0; i < 40; i++) {
            clock.forward(Duration.ofHours(1 + random.nextInt(40)));
            if (random.nextInt(3) > 0) {
                followers.turn("more-places", "CAN", statuses[i % statuses.length]);
            }
            if (random.nextInt(4) == 0) {
                Frequency frequency = Frequency.values()[random.nextInt(2)];
                subscriptions.change(
                        subscriptions.find(token).orElseThrow(),
                        Followers.wishes(frequency, zones.get(random.nextInt(4)), CANADA));
            }
            long before = letters();
            digests.closeDue(() -> {});
            if (letters() > before && random.nextInt(4) == 0) {
                settle(random.nextBoolean() ? LetterState.UNKNOWN : LetterState.DEAD);
            }
        }
        clock.forward(Duration.ofDays(8));
        digests.closeDue(() -> {});

        Map<Long, Long> told = jdbc
                .sql("select g.news from digest_sent d join digest g on g.id = d.digest where d.fate = 'SENT'")
                .query(String.class)
                .list()
                .stream()
                .flatMap(text -> Numbers.read(text).stream().boxed())
                .collect(Collectors.groupingBy(n -> n, Collectors.counting()));
        assertThat(told.values()).containsOnly(1L);
        long all = jdbc.sql("select number from news_head").query(Long.class).single();
        assertThat(told.keySet())
                .isSubsetOf(LongStream.rangeClosed(1, all).boxed().toList());
        assertThat(jdbc.sql("select told from subscription").query(Long.class).single())
                .isEqualTo(all);
    }

    private long letters() {
        return jdbc.sql("select count(*) from letter where kind = 'DIGEST'")
                .query(Long.class)
                .single();
    }
}
