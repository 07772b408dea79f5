package org.pledgewatch.notices.digests;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.pledgewatch.mail.LastLook;
import org.pledgewatch.mail.LastWord;
import org.pledgewatch.mail.Letter;
import org.pledgewatch.mail.LetterState;
import org.pledgewatch.mail.LettersSettled;
import org.pledgewatch.notices.Subscription;
import org.pledgewatch.storage.Stamps;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What became of the letters: nobody who left gets one, and what nobody got is told again. */
@Component
class DigestFates implements LastLook {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    DigestFates(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Set<Letter.Kind> kinds() {
        return Set.of(Letter.Kind.DIGEST);
    }

    @Override
    public Map<String, LastWord> look(Collection<String> keys) {
        Map<Long, Subscription.State> states = new HashMap<>();
        Long[] ids = keys.stream()
                .flatMap(key -> DigestKeys.read(key).stream())
                .map(DigestKeys::subscription)
                .toArray(Long[]::new);
        jdbc.query(
                "select s.id, s.state from unnest(cast(? as bigint array)) n (id) join subscription s on s.id = n.id",
                row -> {
                    states.put(row.getLong(1), Subscription.State.valueOf(row.getString(2)));
                },
                (Object) ids);
        Map<String, LastWord> words = new HashMap<>();
        for (String key : keys) {
            boolean isWanted = DigestKeys.read(key)
                    .filter(k -> states.get(k.subscription()) == Subscription.State.ACTIVE)
                    .isPresent();
            if (!isWanted) {
                words.put(key, new LastWord.Drop("The reader paused, or wants no more of these."));
            }
        }
        return words;
    }

    /** In the transaction that says so, so that it is known before the next digest is planned. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void settled(LettersSettled settled) {
        for (LettersSettled.Settled letter : settled.letters()) {
            if (letter.kind() == Letter.Kind.DIGEST) {
                DigestKeys.read(letter.key()).ifPresent(key -> note(key, letter.state()));
            }
        }
    }

    private void note(DigestKeys key, LetterState state) {
        if (state == LetterState.SUPPRESSED) {
            jdbc.update(
                    "update subscription set state = 'BOUNCED', state_since = ?" + " where id = ? and state = 'ACTIVE'",
                    Stamps.of(clock.instant()),
                    key.subscription());
        }
        String fate = state == LetterState.UNKNOWN ? "PERHAPS" : state == LetterState.DEAD ? "LOST" : "SENT";
        jdbc.update(
                "update digest_sent set fate = ? where subscription_id = ? and period = ? and fate <> 'RETURNED'",
                fate,
                key.subscription(),
                key.period());
    }
}
