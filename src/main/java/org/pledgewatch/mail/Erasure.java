package org.pledgewatch.mail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes an address out of the outbox when its owner asks for it. */
@Component
public class Erasure {

    private final JdbcClient jdbc;
    private final AddressHash hash;
    private final Suppressions suppressions;
    private final LetterFiles files;

    Erasure(JdbcClient jdbc, AddressHash hash, Suppressions suppressions, LetterFiles files) {
        this.jdbc = jdbc;
        this.hash = hash;
        this.suppressions = suppressions;
        this.files = files;
    }

    /** What waits is not sent, what was sent is emptied; whoever is suppressed stays so, unnamed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(String address) {
        files.forget(jdbc.sql("select id from letter where recipient_hash = ?")
                .param(hash.of(address))
                .query((row, n) -> row.getLong(1))
                .list());
        jdbc.sql("update letter set recipient = '', recipient_hash = null, subject = '', plain = '', html = null,"
                        + " headers = null, error = null, claim_token = claim_token + 1,"
                        + " settled_at = coalesce(settled_at, created_at), not_before = null,"
                        + " state = case when state in ('PENDING', 'DEFERRED', 'CLAIMED') then 'SUPERSEDED'"
                        + " when state = 'DOT' then 'UNKNOWN' else state end"
                        + " where recipient_hash = ?")
                .param(hash.of(address))
                .update();
        suppressions.erase(address);
    }
}
