package org.pledgewatch.hooks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pledgewatch.api.ChangeView;
import org.pledgewatch.storage.Stamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What hooks are to be told. One sender has a hook at a time, over all nodes. Each call is a transaction. */
@Component
@Transactional
class HookRows {

    private static final Duration LEASE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    HookRows(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** The next thing to tell a hook, under a token that nobody else has. */
    record Claimed(
            long hook,
            String address,
            Secret secret,
            int failures,
            long token,
            long delivery,
            String messageId,
            String payload,
            Instant created) {}

    /** The hooks that are due, the longest waiting first. */
    List<Long> due() {
        return jdbc.sql("select id from hook h where paused_at is null and next_try <= :now"
                        + " and (claimed_until is null or claimed_until < :now)"
                        + " and exists (select 1 from hook_delivery d where d.hook_id = h.id and d.state = 'WAITING')"
                        + " order by next_try, id")
                .param("now", Stamps.of(clock.instant()))
                .query((row, n) -> row.getLong(1))
                .list();
    }

    Optional<Claimed> claim(long hook) {
        Instant now = clock.instant();
        int claimed = jdbc.sql("update hook set claimed_until = :until, claim_token = claim_token + 1 where id = :id"
                        + " and paused_at is null and next_try <= :now"
                        + " and (claimed_until is null or claimed_until < :now)")
                .param("until", Stamps.of(now.plus(LEASE)))
                .param("now", Stamps.of(now))
                .param("id", hook)
                .update();
        if (claimed == 0) {
            return Optional.empty();
        }
        Optional<Claimed> next = jdbc.sql("select h.id, h.address, h.secret, h.failures, h.claim_token,"
                        + " d.id as delivery, d.message_id, d.payload, d.created_at"
                        + " from hook h join hook_delivery d on d.hook_id = h.id"
                        + " where h.id = ? and d.state = 'WAITING' order by d.id fetch first 1 rows only")
                .param(hook)
                .query((row, n) -> new Claimed(
                        row.getLong("id"),
                        row.getString("address"),
                        new Secret(row.getString("secret")),
                        row.getInt("failures"),
                        row.getLong("claim_token"),
                        row.getLong("delivery"),
                        row.getString("message_id"),
                        row.getString("payload"),
                        Stamps.moment(row, "created_at")))
                .optional();
        if (next.isEmpty()) {
            jdbc.sql("update hook set claimed_until = null where id = ?")
                    .param(hook)
                    .update();
        }
        return next;
    }

    /** What came of it, and when the hook is tried again; nothing where another sender has the hook by now. */
    void settle(Claimed claimed, Delivery.State state, String answer, int failures, Instant nextTry, boolean pause) {
        Instant now = clock.instant();
        int held = jdbc.sql("update hook set claimed_until = null, failures = ?, next_try = ?,"
                        + " paused_at = case when ? then cast(? as timestamp(6) with time zone) else paused_at end"
                        + " where id = ? and claim_token = ?")
                .params(failures, Stamps.of(nextTry), pause, Stamps.of(now), claimed.hook(), claimed.token())
                .update();
        if (held == 1) {
            jdbc.sql("update hook_delivery set state = ?, attempts = attempts + 1, answer = ?, settled_at = ?"
                            + " where id = ?")
                    .param(state.name())
                    .param(answer.length() <= 600 ? answer : answer.substring(0, 600))
                    .param(state == Delivery.State.WAITING ? null : Stamps.of(now))
                    .param(claimed.delivery())
                    .update();
        }
    }

    /** Where the hook was told until, locked against others who plan; empty where somebody else does. */
    Optional<Instant> planning(long hook) {
        return jdbc.sql("select told_until from hook where id = ? and paused_at is null for update skip locked")
                .param(hook)
                .query((row, n) -> Stamps.moment(row, "told_until"))
                .optional();
    }

    void toldUntil(long hook, Instant until) {
        jdbc.sql("update hook set told_until = ? where id = ?")
                .params(Stamps.of(until), hook)
                .update();
    }

    /** @param slot what it is about, so that the same is never put in twice */
    void add(long hook, String slot, List<ChangeView> changes) {
        Instant now = clock.instant();
        String type = changes.isEmpty() ? "test" : "changes";
        String payload = json.writeValueAsString(Map.of(
                "type", type, "timestamp", now.toString(), "data", Map.of("items", changes, "total", changes.size())));
        String name = "msg_" + hook + "_" + (changes.isEmpty() ? now.toEpochMilli() : slot);
        jdbc.sql("insert into hook_delivery (hook_id, message_id, changes, payload, state, attempts, created_at)"
                        + " select ?, ?, ?, ?, 'WAITING', 0, ?"
                        + " where not exists (select 1 from hook_delivery where message_id = ?)")
                .params(hook, name, changes.size(), payload, Stamps.of(now), name)
                .update();
    }
}
