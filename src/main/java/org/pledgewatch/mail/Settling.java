package org.pledgewatch.mail;

import java.time.Clock;
import java.util.List;
import org.pledgewatch.storage.Stamps;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what came of attempts, and announces those that are at an end. */
@Component
class Settling {

    private final JdbcTemplate jdbc;
    private final Suppressions suppressions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Settling(JdbcTemplate jdbc, Suppressions suppressions, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.suppressions = suppressions;
        this.clock = clock;
        this.events = events;
    }

    /** A link that opens something is not kept any longer than it takes to send it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void write(List<Settlement> settlements) {
        if (settlements.isEmpty()) {
            return;
        }
        Object now = Stamps.of(clock.instant());
        jdbc.batchUpdate(
                "update letter set state = ?, claimed_until = null, settled_at = ?, not_before = ?, error = ?,"
                        + " attempts = attempts - ?,"
                        + " plain = case when kind = 'ENTRANCE' and ? = 'SENT' then '' else plain end,"
                        + " html = case when kind = 'ENTRANCE' and ? = 'SENT' then null else html end"
                        + " where id = ? and claim_token = ?",
                settlements,
                settlements.size(),
                (row, done) -> {
                    row.setString(1, done.state().name());
                    row.setObject(2, done.state().isWaiting() ? null : now);
                    row.setObject(3, done.notBefore() == null ? null : Stamps.of(done.notBefore()));
                    row.setString(4, done.why());
                    row.setInt(5, done.wasOffered() ? 0 : 1);
                    row.setString(6, done.state().name());
                    row.setString(7, done.state().name());
                    row.setLong(8, done.letter().id());
                    row.setLong(9, done.letter().token());
                });
        settlements.stream()
                .filter(Settlement::bounced)
                .forEach(done -> suppressions.add(done.letter().letter().to(), Suppression.BOUNCED, done.why()));
        List<LettersSettled.Settled> ended = settlements.stream()
                .filter(done -> !done.state().isWaiting())
                .map(done -> new LettersSettled.Settled(
                        done.letter().letter().key(), done.letter().letter().kind(), done.state()))
                .toList();
        if (!ended.isEmpty()) {
            events.publishEvent(new LettersSettled(ended));
        }
    }
}
