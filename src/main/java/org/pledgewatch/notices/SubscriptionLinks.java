package org.pledgewatch.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pledgewatch.accounts.Secrets;
import org.pledgewatch.storage.Stamps;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The links that open a subscription without an account. Each letter has one of its own; only its hash is kept. */
@Component
public class SubscriptionLinks {

    /** A letter is opened and its links are followed so long after it was sent. */
    private static final Duration GOOD_FOR = Duration.ofDays(400);

    private final JdbcTemplate jdbc;
    private final Clock clock;

    SubscriptionLinks(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String draw(long subscription) {
        return draw(List.of(subscription)).get(0);
    }

    /** One for each, in their order. */
    public List<String> draw(List<Long> subscriptions) {
        Object now = Stamps.of(clock.instant());
        List<String> tokens = new ArrayList<>(subscriptions.size());
        List<Object[]> rows = new ArrayList<>(subscriptions.size());
        for (Long subscription : subscriptions) {
            String token = Secrets.draw();
            tokens.add(token);
            rows.add(new Object[] {Secrets.hash(token), subscription, now});
        }
        jdbc.batchUpdate(
                "insert into subscription_link (token_hash, subscription_id, drawn_at) values (?, ?, ?)", rows);
        return tokens;
    }

    Optional<Long> subscription(String token) {
        return jdbc
                .query(
                        "select subscription_id from subscription_link where token_hash = ? and drawn_at > ?",
                        (row, n) -> row.getLong(1),
                        Secrets.hash(token),
                        Stamps.of(oldest()))
                .stream()
                .findFirst();
    }

    int forgetOld() {
        return jdbc.update("delete from subscription_link where drawn_at <= ?", Stamps.of(oldest()));
    }

    private Instant oldest() {
        return clock.instant().minus(GOOD_FOR);
    }
}
