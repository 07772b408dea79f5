package org.pledgewatch.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.TurnableClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A mail that comes back, or that somebody complained of, ends what is sent to that address; forged ones do not. */
@DatabaseTest
class ReturnsTest {

    private static final String KEY = "digest:7:2026-11-22";

    private final Returns returns;
    private final Suppressions suppressions;
    private final LetterSweep sweep;
    private final TurnableClock clock;
    private final JdbcClient jdbc;

    ReturnsTest(
            Returns returns,
            Suppressions suppressions,
            LetterSweep sweep,
            Outbox outbox,
            TransactionTemplate transaction,
            TurnableClock clock,
            JdbcClient jdbc) {
        this.returns = returns;
        this.suppressions = suppressions;
        this.sweep = sweep;
        this.clock = clock;
        this.jdbc = jdbc;
        jdbc.sql("delete from letter").update();
        jdbc.sql("delete from suppressed_address").update();
        transaction.executeWithoutResult(t -> outbox.post(
                new Letter(KEY, Letter.Kind.DIGEST, "amina@example.org", "Digest", "In words.", null, Map.of())));
    }

    @AfterEach
    void tidy() {
        clock.turnTo("2026-11-22");
    }

    private static byte[] report(String type, String fields, String about) {
        return String.format(Locale.ROOT, """
                From: MAILER-DAEMON@mx.example.org
                To: pledges@example.net
                Subject: Undelivered
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=%s; boundary="x"

                --x
                Content-Type: text/plain

                I am sorry.
                --x
                Content-Type: message/%s

                %s
                --x
                Content-Type: text/rfc822-headers

                Message-ID: <%s@pledges.test>
                Subject: Digest

                --x--
                """, type, type, fields, about)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bounce(String address, String action, String status, String key) {
        String fields = "Reporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822; " + address + "\nAction: "
                + action + "\nStatus: " + status + "\nDiagnostic-Code: smtp; 550 <" + address + ">: no user amina\n";
        return report("delivery-status", fields, Claimed.mark(key));
    }

    @Test
    void whoseMailComesBackForGoodGetsNothingMore() {
        byte[] bounce = bounce("Amina@example.org", "failed", "5.1.1", KEY);
        assertThat(returns.take(bounce)).isEqualTo(Returns.Outcome.SUPPRESSED);
        assertThat(returns.take(bounce)).isEqualTo(Returns.Outcome.KNOWN);
        assertThat(suppressions.has("amina@example.org")).isTrue();
        assertThat(suppressions.list(1).get(0).reason()).isEqualTo(Suppression.BOUNCED);
        assertThat(jdbc.sql("select error from letter").query(String.class).single())
                .startsWith("It came back: smtp; 550 <…>");
    }

    @Test
    void aDelayIsNoEnd() {
        assertThat(returns.take(bounce("amina@example.org", "delayed", "4.4.1", KEY)))
                .isEqualTo(Returns.Outcome.NOTHING_FINAL);
        assertThat(suppressions.list(1)).isEmpty();
    }

    @Test
    void aReportAboutWhatWeNeverWroteIsNotBelieved() {
        assertThat(returns.take(bounce("amina@example.org", "failed", "5.1.1", "another")))
                .isEqualTo(Returns.Outcome.NOT_OURS);
        assertThat(returns.take(bounce("victim@example.org", "failed", "5.1.1", KEY)))
                .isEqualTo(Returns.Outcome.NOT_OURS);
        assertThat(suppressions.list(1)).isEmpty();
    }

    @Test
    void aComplaintSuppressesToo() {
        String fields = "Feedback-Type: abuse\nUser-Agent: x/1\nVersion: 1\nOriginal-Rcpt-To: <amina@example.org>\n";
        assertThat(returns.take(report("feedback-report", fields, Claimed.mark(KEY))))
                .isEqualTo(Returns.Outcome.SUPPRESSED);
        assertThat(suppressions.list(1).get(0).reason()).isEqualTo(Suppression.COMPLAINED);
    }

    @Test
    void whatIsNoReportChangesNothing() {
        for (String text : List.of("", "hello", "Subject: Out of office\r\n\r\nI am away.")) {
            assertThat(returns.take(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(Returns.Outcome.NO_REPORT);
        }
    }

    @Test
    void oldLettersAreEmptiedAndLaterForgotten() {
        assertThat(sweep.sweep().values()).containsOnly(0L);
        jdbc.sql("update letter set state = 'SENT', not_before = null, settled_at = created_at")
                .update();
        clock.forward(Duration.ofDays(31));
        assertThat(sweep.sweep()).containsEntry("letters emptied", 1L).containsEntry("letters deleted", 0L);
        assertThat(jdbc.sql("select recipient || subject || plain from letter")
                        .query(String.class)
                        .single())
                .isEmpty();
        clock.forward(Duration.ofDays(400));
        assertThat(sweep.sweep()).containsEntry("letters emptied", 0L).containsEntry("letters deleted", 1L);
    }
}
