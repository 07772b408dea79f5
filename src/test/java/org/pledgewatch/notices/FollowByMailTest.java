package org.pledgewatch.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgewatch.assessment.AssessmentRun;
import org.pledgewatch.edition.Editions;
import org.pledgewatch.mail.Postman;
import org.pledgewatch.notices.digests.Digests;
import org.pledgewatch.reference.Sha256;
import org.pledgewatch.reference.Status;
import org.pledgewatch.testing.SmallRecord;
import org.pledgewatch.testing.TurnableClock;
import org.pledgewatch.testing.WebTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** From the form to the letter and out again, through a real mail server. */
@WebTest
class FollowByMailTest {

    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
    private static final String ADA = "Ada.Lovelace@example.org";

    private final ApplicationContext application;
    private final Digests digests;
    private final Postman postman;
    private final JdbcClient jdbc;
    private final TurnableClock clock;
    private final Followers followers;
    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    FollowByMailTest(
            ApplicationContext application,
            Subscriptions subscriptions,
            Editions editions,
            Digests digests,
            Postman postman,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            TurnableClock clock) {
        this.application = application;
        this.digests = digests;
        this.postman = postman;
        this.jdbc = jdbc;
        this.clock = clock;
        this.followers = new Followers(subscriptions, editions, jdbc, transaction, clock);
    }

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        SERVER.start();
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void aRecord() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
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

    private HttpResponse<String> post(String path, String form, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private List<MimeMessage> delivered() {
        postman.deliver(() -> {});
        return List.of(SERVER.getReceivedMessages());
    }

    private String subscribe() throws Exception {
        assertThat(post("/subscribe", "address=" + ADA + "&follow=PARTY:CAN&frequency=DAILY&zone=Asia/Beirut")
                        .statusCode())
                .isEqualTo(200);
        String token = Followers.token(plain(delivered().get(0)));
        assertThat(get("/subscriptions/confirm/" + token).statusCode()).isEqualTo(200);
        assertThat(subscriptionsKept()).isZero();
        HttpResponse<String> confirmed = post("/subscriptions/confirm/" + token, "");
        assertThat(confirmed.statusCode()).isBetween(302, 303);
        return confirmed.headers().firstValue("Location").orElseThrow().replaceFirst("\\?.*", "");
    }

    private long subscriptionsKept() {
        return jdbc.sql("select count(*) from subscription").query(Long.class).single();
    }

    private static String plain(MimeMessage message) {
        String whole = GreenMailUtil.getWholeMessage(message);
        int from = whole.indexOf("text/plain");
        return whole.substring(from, whole.indexOf("text/html", from))
                .replace("=\r\n", "")
                .replace("=3D", "=");
    }

    @Test
    void fromTheFormToTheDigestAndOutAgainWithOneClick() throws Exception {
        String page = subscribe();
        followers.turn("more-places", "CAN", Status.OFF_TRACK);
        clock.turnTo(Instant.parse("2026-11-19T05:59:00Z"));
        digests.closeDue(() -> {});
        assertThat(delivered()).hasSize(1);
        clock.turnTo(Instant.parse("2026-11-19T06:00:00Z"));
        digests.closeDue(() -> {});

        MimeMessage digest = delivered().get(1);
        assertThat(digest.getSubject()).isEqualTo("Name of CAN: Title of more-places – Off track");
        assertThat(digest.getHeader("List-Unsubscribe-Post")[0]).isEqualTo("List-Unsubscribe=One-Click");
        String oneClick = digest.getHeader("List-Unsubscribe")[0].replaceAll("^<http://[^/]+|>$", "");

        assertThat(get(oneClick).statusCode()).isEqualTo(200);
        assertThat(get(page).body()).contains("Letters go to " + ADA);
        for (int twice = 0; twice < 2; twice++) {
            HttpResponse<String> answer =
                    post(oneClick, "List-Unsubscribe=One-Click", "Origin", "https://mail.example.net");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        }
        followers.turn("more-places", "CAN", Status.AT_RISK);
        clock.turnTo(Instant.parse("2026-11-20T06:00:00Z"));
        digests.closeDue(() -> {});
        assertThat(delivered()).hasSize(2);
    }

    @Test
    void theAnswerDoesNotTellWhetherTheAddressIsKnown() throws Exception {
        subscribe();
        String known =
                post("/subscribe", "address=" + ADA + "&follow=PARTY:NOR").body();
        String unknown = post("/subscribe", "address=nobody@example.org&follow=PARTY:NOR")
                .body();

        assertThat(known).isEqualTo(unknown).doesNotContain(ADA);
    }

    @Test
    void anotherSiteAndAProgramThatFillsEverythingInSubscribeNobody() throws Exception {
        assertThat(post("/subscribe", "address=a@example.org&follow=ALL:&sure=on", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("/subscribe", "address=a@example.org&follow=PARTY:CAN&website=x")
                        .statusCode())
                .isEqualTo(200);
        assertThat(followers.lettersTo("a@example.org")).isEmpty();
        for (int i = 0; i < 5; i++) {
            post("/subscribe", "address=a@example.org&follow=PARTY:CAN");
        }
        assertThat(followers.lettersTo("a@example.org")).hasSize(3);
        for (int i = 0; i < 10; i++) {
            post("/subscribe", "address=b" + i + "@example.org&follow=PARTY:CAN");
        }
        HttpResponse<String> tooMuch = post("/subscribe", "address=c@example.org&follow=PARTY:CAN");
        assertThat(tooMuch.statusCode()).isEqualTo(429);
        assertThat(tooMuch.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void afterErasureNeitherTheAddressNorItsHashIsFoundAnywhere() throws Exception {
        String page = subscribe();
        followers.turn("more-places", "CAN", Status.OFF_TRACK);
        clock.turnTo(Instant.parse("2026-11-19T06:00:00Z"));
        digests.closeDue(() -> {});
        delivered();
        assertThat(get(page + "/data.json").body()).contains(ADA, "PARTY", "Asia/Beirut", "2026-11-19");
        assertThat(found(ADA)).isNotEmpty();

        assertThat(post(page + "/erase", "").statusCode()).isEqualTo(200);

        String small = ADA.toLowerCase(Locale.ROOT);
        for (String trace : List.of(ADA, small, "lovelace", Sha256.of(ADA), Sha256.of(small))) {
            assertThat(found(trace)).as(trace).isEmpty();
        }
        assertThat(get(page).statusCode()).isEqualTo(404);
        assertThat(post(page + "/unsubscribe", "").statusCode()).isEqualTo(200);
        assertThat(jdbc.sql("select count(*) from digest").query(Long.class).single())
                .isPositive();
    }

    /** The columns of all tables in which a text is. */
    private List<String> found(String text) {
        List<String> found = new ArrayList<>();
        jdbc.sql("select c.table_name, c.column_name from information_schema.columns c"
                        + " join information_schema.tables t on t.table_name = c.table_name"
                        + " and t.table_schema = c.table_schema where lower(c.table_schema) = 'public'"
                        + " and t.table_type = 'BASE TABLE' and lower(c.data_type) in ('character varying', 'text',"
                        + " 'character large object')")
                .query((row, n) -> new String[] {row.getString(1), row.getString(2)})
                .list()
                .forEach(column -> {
                    long rows = jdbc.sql("select count(*) from \"" + column[0] + "\" where lower(cast(\"" + column[1]
                                    + "\" as varchar)) like ?")
                            .param("%" + text.toLowerCase(Locale.ROOT) + "%")
                            .query(Long.class)
                            .single();
                    if (rows > 0) {
                        found.add(column[0] + "." + column[1]);
                    }
                });
        return found;
    }
}
