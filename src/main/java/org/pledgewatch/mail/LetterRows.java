package org.pledgewatch.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.storage.Stamps;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Takes letters out of the outbox for one sender at a time, over all nodes. Each call is a transaction of its own. */
@Component
class LetterRows {

    /** Longer than a sender keeps a batch, with the slowest server that it waits for. */
    private static final Duration LEASE = Duration.ofMinutes(6);

    /** Among the next letters for so many senders there are some for one more. */
    private static final int SENDERS = 8;

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final JdbcTemplate jdbc;
    private final Settling settling;
    private final Clock clock;
    private final JsonMapper json;

    LetterRows(JdbcTemplate jdbc, Settling settling, Clock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.settling = settling;
        this.clock = clock;
        this.json = json;
    }

    /**
     * What somebody claimed and never settled: before the dot it is sent again, after it nobody knows; who waits before
     * a door gets it once more all the same.
     */
    @Transactional
    void recover() {
        Object now = Stamps.of(clock.instant());
        List<Long> lost = jdbc.query(
                "select id from letter where state in ('CLAIMED', 'DOT') and claimed_until < ? for update skip locked",
                (row, n) -> row.getLong(1),
                now);
        if (lost.isEmpty()) {
            return;
        }
        jdbc.update(
                "update letter set state = 'PENDING', claimed_until = null, not_before = ?, claim_token = claim_token + 1"
                        + " where (state = 'CLAIMED' or kind = 'ENTRANCE' and attempts < 2) and " + among(lost),
                with(lost, now));
        settling.write(read(lost).stream()
                .filter(row -> row.state() == LetterState.DOT)
                .map(row ->
                        Settlement.ended(row.claimed(), LetterState.UNKNOWN, "The sender stopped at the final dot."))
                .toList());
    }

    /** Up to so many that are due, for this sender alone; first those that somebody waits for. */
    @Transactional
    List<Claimed> claim(int atMost) {
        Instant now = clock.instant();
        List<Long> due = new ArrayList<>();
        for (int urgency = 0; urgency <= 1 && due.size() < atMost; urgency++) {
            due.addAll(locked(next(urgency, now, atMost * SENDERS), now, atMost - due.size()));
        }
        if (due.isEmpty()) {
            return List.of();
        }
        jdbc.update(
                "update letter set state = 'CLAIMED', claimed_until = ?, not_before = null, attempts = attempts + 1,"
                        + " claim_token = claim_token + 1, error = null where " + among(due),
                with(due, Stamps.of(now.plus(LEASE))));
        return read(due).stream().map(Row::claimed).toList();
    }

    /** Those that are due first, whoever has them. */
    private List<Long> next(int urgency, Instant now, int atMost) {
        return jdbc.query(
                "select id from letter where urgency = ? and not_before <= ? order by urgency, not_before"
                        + " fetch first " + atMost + " rows only",
                (row, n) -> row.getLong(1),
                urgency,
                Stamps.of(now));
    }

    /** Of these, so many as nobody else has. Without an order: H2 locks all that it sorts, and not what it gives. */
    private List<Long> locked(List<Long> next, Instant now, int atMost) {
        if (next.isEmpty()) {
            return List.of();
        }
        return jdbc.query(
                "select id from letter where not_before <= ? and " + among(next) + " fetch first " + atMost
                        + " rows only for update skip locked",
                (row, n) -> row.getLong(1),
                with(next, Stamps.of(now)));
    }

    /** A list and no array, because by that alone H2 finds rows without looking at all. */
    private static String among(List<Long> ids) {
        return "id in (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")";
    }

    private static Object[] with(List<Long> ids, Object first) {
        return Stream.concat(Stream.of(first), ids.stream()).toArray();
    }

    /**
     * Before the dots. What was done before goes with it.
     *
     * @return the numbers of those that may be sent: another sender has the others
     */
    @Transactional
    Set<Long> dot(List<Claimed> letters, List<Settlement> before) {
        settling.write(before);
        int[] marked = jdbc.batchUpdate(
                "update letter set state = 'DOT' where id = ? and state = 'CLAIMED' and claim_token = ?",
                letters.stream()
                        .map(letter -> new Object[] {letter.id(), letter.token()})
                        .toList());
        return IntStream.range(0, marked.length)
                .filter(i -> marked[i] == 1)
                .mapToObj(i -> letters.get(i).id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is done, and what is left for others; that was no attempt. */
    @Transactional
    void end(List<Settlement> done, List<Claimed> left) {
        settling.write(done);
        Object now = Stamps.of(clock.instant());
        jdbc.batchUpdate(
                "update letter set state = 'PENDING', claimed_until = null, not_before = ?, attempts = attempts - 1"
                        + " where id = ? and claim_token = ? and state = 'CLAIMED'",
                left.stream()
                        .map(letter -> new Object[] {now, letter.id(), letter.token()})
                        .toList());
    }

    private List<Row> read(List<Long> ids) {
        return jdbc.query(
                "select l.*, s.reason as stopped from unnest(cast(? as bigint array)) as these (id)"
                        + " join letter l on l.id = these.id"
                        + " left join suppressed_address s on s.address_hash = l.recipient_hash"
                        + " order by l.urgency, l.id",
                this::row,
                array(ids));
    }

    private static Object array(List<Long> ids) {
        return ids.toArray(Long[]::new);
    }

    private record Row(LetterState state, Claimed claimed) {}

    private Row row(ResultSet row, int number) throws SQLException {
        @Nullable String headers = row.getString("headers");
        @Nullable String stopped = row.getString("stopped");
        Letter letter = new Letter(
                row.getString("idempotency_key"),
                Letter.Kind.valueOf(row.getString("kind")),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("plain"),
                row.getString("html"),
                headers == null ? Map.of() : json.readValue(headers, HEADERS));
        return new Row(
                LetterState.valueOf(row.getString("state")),
                new Claimed(
                        row.getLong("id"),
                        letter,
                        row.getInt("attempts"),
                        Stamps.moment(row, "created_at"),
                        row.getLong("claim_token"),
                        stopped == null ? null : Suppression.valueOf(stopped)));
    }
}
