package org.pledgewatch.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.storage.Stamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the outbox, as those who send them see them. Each call is a transaction of its own. */
@Component
class LetterRows {

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json;

    LetterRows(JdbcClient jdbc, Clock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
    }

    /**
     * What somebody claimed and never settled: before the dot it is sent again, after it nobody knows; who waits before
     * a door gets it once more all the same.
     */
    @Transactional
    int recover() {
        Object now = Stamps.of(clock.instant());
        int again = jdbc.sql("update letter set state = 'PENDING', claimed_until = null"
                        + " where state = 'CLAIMED' and claimed_until < ?")
                .param(now)
                .update();
        again += jdbc.sql("update letter set state = 'PENDING', claimed_until = null where state = 'DOT'"
                        + " and claimed_until < ? and kind = 'ENTRANCE' and attempts < 2")
                .param(now)
                .update();
        return again
                + jdbc.sql("update letter set state = 'UNKNOWN', claimed_until = null, settled_at = ?,"
                                + " error = 'The sender stopped at the final dot.'"
                                + " where state = 'DOT' and claimed_until < ?")
                        .params(now, now)
                        .update();
    }

    /** Up to so many that are due, for this sender alone. */
    @Transactional
    List<Claimed> claim(int atMost) {
        Instant now = clock.instant();
        List<Long> due = jdbc.sql("select id from letter where state in ('PENDING', 'DEFERRED') and not_before <= ?"
                        + " order by not_before, id fetch first " + atMost + " rows only for update skip locked")
                .param(Stamps.of(now))
                .query((row, number) -> row.getLong(1))
                .list();
        due.forEach(id -> jdbc.sql("update letter set state = 'CLAIMED', claimed_until = ?, attempts = attempts + 1,"
                        + " claim_token = claim_token + 1, error = null where id = ?")
                .params(Stamps.of(now.plus(LEASE)), id)
                .update());
        return due.stream().map(this::claimed).toList();
    }

    private Claimed claimed(long id) {
        return jdbc.sql("select * from letter where id = ?")
                .param(id)
                .query(this::read)
                .single();
    }

    private Claimed read(ResultSet row, int number) throws SQLException {
        @Nullable String headers = row.getString("headers");
        Letter letter = new Letter(
                row.getString("idempotency_key"),
                Letter.Kind.valueOf(row.getString("kind")),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("plain"),
                row.getString("html"),
                headers == null ? Map.of() : json.readValue(headers, HEADERS));
        return new Claimed(
                row.getLong("id"),
                letter,
                row.getInt("attempts"),
                Stamps.moment(row, "created_at"),
                row.getLong("claim_token"));
    }

    /** Before the dot, and durably; refused where another sender has the letter. */
    @Transactional
    void dot(Claimed letter) {
        int marked = jdbc.sql("update letter set state = 'DOT' where id = ? and state = 'CLAIMED' and claim_token = ?")
                .params(letter.id(), letter.token())
                .update();
        if (marked != 1) {
            throw new IllegalStateException("Another sender has the letter " + letter.id() + ".");
        }
    }

    /** What came of it. A link that opens something is not kept any longer than it takes to send it. */
    @Transactional
    void settle(Claimed letter, LetterState state, @Nullable Instant notBefore, @Nullable String why) {
        Instant now = clock.instant();
        jdbc.sql("update letter set state = ?, claimed_until = null, settled_at = ?, not_before = ?, error = ?"
                        + " where id = ? and claim_token = ?")
                .param(state.name())
                .param(state.isWaiting() ? null : Stamps.of(now))
                .param(Stamps.of(notBefore == null ? now : notBefore))
                .param(why)
                .param(letter.id())
                .param(letter.token())
                .update();
        if (state == LetterState.SENT) {
            jdbc.sql("update letter set plain = '', html = null where id = ? and kind = 'ENTRANCE' and state = 'SENT'")
                    .param(letter.id())
                    .update();
        }
    }
}
