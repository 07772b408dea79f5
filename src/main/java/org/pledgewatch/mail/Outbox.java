package org.pledgewatch.mail;

import java.time.Clock;
import org.pledgewatch.storage.Stamps;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Where letters are put, to be sent once what causes them is committed. */
@Component
public class Outbox {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    Outbox(JdbcClient jdbc, Clock clock, JsonMapper json, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
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
        var now = Stamps.of(clock.instant());
        int written = jdbc.sql("""
                insert into letter (idempotency_key, kind, recipient, subject, plain, html, headers, state, attempts,
                    not_before, created_at, claim_token)
                select ?, ?, ?, ?, ?, cast(? as text), cast(? as text), 'PENDING', 0, ?, ?, 0
                where not exists (select 1 from letter where idempotency_key = ?)""")
                .param(letter.key())
                .param(letter.kind().name())
                .param(letter.to())
                .param(letter.subject())
                .param(letter.plain())
                .param(letter.html())
                .param(letter.headers().isEmpty() ? null : json.writeValueAsString(letter.headers()))
                .param(now)
                .param(now)
                .param(letter.key())
                .update();
        if (written == 1) {
            events.publishEvent(new LetterPosted());
        }
        return written == 1;
    }
}
