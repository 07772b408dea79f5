package org.pledgewatch.desk.calls;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.pledgewatch.storage.Stamps;
import org.pledgewatch.storage.Sweep;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was answered to calls that gave a key: kept for a day, and only if the call did something. */
@Repository
class PastCalls implements Sweep {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    PastCalls(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An answer, and the digest of the call that was answered. */
    record Past(String digest, CallAnswer answer) {}

    Optional<Past> find(long member, String key) {
        return jdbc.sql("select body_sha256, status, answer, location from past_call"
                        + " where member_id = ? and call_key = ? and called_at > ?")
                .params(member, key, forgotten())
                .query((row, n) ->
                        new Past(row.getString(1), new CallAnswer(row.getInt(2), row.getString(3), row.getString(4))))
                .optional();
    }

    void keep(long member, String key, Past past) {
        jdbc.sql("delete from past_call where member_id = ? and call_key = ? and called_at <= ?")
                .params(member, key, forgotten())
                .update();
        jdbc.sql("insert into past_call (member_id, call_key, body_sha256, status, answer, location, called_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        member,
                        key,
                        past.digest(),
                        past.answer().status(),
                        past.answer().body(),
                        past.answer().location(),
                        Stamps.of(clock.instant())))
                .update();
    }

    @Override
    public Map<String, Long> sweep() {
        long forgotten = jdbc.sql("delete from past_call where called_at <= ?")
                .param(forgotten())
                .update();
        return Map.of("answers to calls", forgotten);
    }

    /** What was called until then is forgotten. */
    private OffsetDateTime forgotten() {
        return Stamps.of(clock.instant().minus(KEPT));
    }
}
