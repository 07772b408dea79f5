package org.pledgewatch.notices;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.scoreboard.Scope;
import org.pledgewatch.storage.Stamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept about a subscriber, for the subscriber. */
@Component
public class SubscriptionData {

    private final JdbcClient jdbc;
    private final SubscriptionStore store;

    SubscriptionData(JdbcClient jdbc, SubscriptionStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    /** @param digest its page; none where a letter said that nothing happened */
    public record Sent(
            String period, Instant sentAt, @Nullable String digest) {}

    /** Everything, in the words of the record. */
    public record Export(
            String address,
            String language,
            String zone,
            Frequency frequency,
            boolean evenNothing,
            List<Scope> follows,
            Subscription.State state,
            Instant stateSince,
            Instant confirmedAt,
            List<Sent> sent) {}

    /** The newest first. */
    public List<Sent> sent(Subscription subscription) {
        return jdbc.sql("select period, sent_at, digest from digest_sent where subscription_id = ?"
                        + " order by sent_at desc, period desc")
                .param(subscription.id())
                .query((row, n) ->
                        new Sent(row.getString("period"), Stamps.moment(row, "sent_at"), row.getString("digest")))
                .list();
    }

    public Export export(Subscription subscription) {
        Wishes wishes = subscription.wishes();
        return new Export(
                store.addressOf(subscription.id()),
                wishes.language().code(),
                wishes.zone().getId(),
                wishes.frequency(),
                wishes.evenNothing(),
                wishes.scopes(),
                subscription.state(),
                subscription.stateSince(),
                subscription.confirmedAt(),
                sent(subscription));
    }
}
