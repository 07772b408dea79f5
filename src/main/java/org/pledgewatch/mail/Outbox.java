package org.pledgewatch.mail;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.storage.Stamps;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Where letters are put, to be sent once what causes them is committed. */
@Component
public class Outbox {

    private static final int BATCH = 500;

    private static final String INSERT = """
            insert into letter (idempotency_key, kind, recipient, recipient_hash, subject, plain, html, headers, state,
                urgency, attempts, not_before, created_at, claim_token)
            select ?, ?, ?, ?, ?, ?, cast(? as text), cast(? as text), 'PENDING', ?, 0, ?, ?, 0
            where not exists (select 1 from letter where idempotency_key = ?)""";

    private final JdbcTemplate jdbc;
    private final AddressHash hash;
    private final Clock clock;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    Outbox(JdbcTemplate jdbc, AddressHash hash, Clock clock, JsonMapper json, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.hash = hash;
        this.clock = clock;
        this.json = json;
        this.events = events;
    }

    /**
     * Puts it in with the caller's transaction: sent if that is committed, and never twice.
     *
     * @return whether it is new; one of the same key is left as it is
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean post(Letter letter) {
        return postAll(List.of(letter)) == 1;
    }

    /**
     * Many at once.
     *
     * @return how many are new
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int postAll(List<Letter> letters) {
        Object now = Stamps.of(clock.instant());
        int written = Arrays.stream(jdbc.batchUpdate(INSERT, letters, BATCH, (row, letter) -> {
                    row.setString(1, letter.key());
                    row.setString(2, letter.kind().name());
                    row.setString(3, letter.to());
                    row.setString(4, hash.of(letter.to()));
                    row.setString(5, letter.subject());
                    row.setString(6, letter.plain());
                    row.setString(7, letter.html());
                    row.setString(8, headers(letter));
                    row.setInt(9, letter.kind() == Letter.Kind.ENTRANCE ? 0 : 1);
                    row.setObject(10, now);
                    row.setObject(11, now);
                    row.setString(12, letter.key());
                }))
                .flatMapToInt(Arrays::stream)
                .sum();
        if (written > 0) {
            events.publishEvent(new LetterPosted());
        }
        return written;
    }

    private @Nullable String headers(Letter letter) {
        return letter.headers().isEmpty() ? null : json.writeValueAsString(letter.headers());
    }
}
