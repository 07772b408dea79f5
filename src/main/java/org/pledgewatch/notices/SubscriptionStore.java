package org.pledgewatch.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pledgewatch.scoreboard.Scope;
import org.pledgewatch.storage.Stamps;
import org.pledgewatch.wording.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of those who subscribed. */
@Repository
class SubscriptionStore {

    private final JdbcClient jdbc;

    SubscriptionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Subscription> find(long id) {
        return jdbc.sql("select * from subscription where id = ?")
                .param(id)
                .query((row, n) -> read(row))
                .optional();
    }

    Optional<Subscription> byAddress(String address) {
        return jdbc.sql("select * from subscription where address_key = ?")
                .param(key(address))
                .query((row, n) -> read(row))
                .optional();
    }

    String addressOf(long id) {
        return jdbc.sql("select address from subscription where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    /** @param told everything up to this news is not told any more */
    void add(String address, Wishes wishes, Instant now, long told) {
        jdbc.sql("insert into subscription (address, address_key, language, zone, frequency, even_nothing, state,"
                        + " state_since, confirmed_at, told, closed_period, closed_until)"
                        + " values (?, ?, ?, ?, ?, ?, 'ACTIVE', ?, ?, ?, '', ?)")
                .param(address)
                .param(key(address))
                .param(wishes.language().code())
                .param(wishes.zone().getId())
                .param(wishes.frequency().name())
                .param(wishes.evenNothing())
                .param(Stamps.of(now))
                .param(Stamps.of(now))
                .param(told)
                .param(Stamps.of(now))
                .update();
        long id = jdbc.sql("select id from subscription where address_key = ?")
                .param(key(address))
                .query(Long.class)
                .single();
        follow(id, wishes.scopes());
    }

    void change(long id, Wishes wishes) {
        jdbc.sql("update subscription set language = ?, zone = ?, frequency = ?, even_nothing = ? where id = ?")
                .param(wishes.language().code())
                .param(wishes.zone().getId())
                .param(wishes.frequency().name())
                .param(wishes.evenNothing())
                .param(id)
                .update();
        jdbc.sql("delete from subscription_scope where subscription_id = ?")
                .param(id)
                .update();
        follow(id, wishes.scopes());
    }

    private void follow(long id, List<Scope> scopes) {
        for (Scope scope : scopes) {
            jdbc.sql("insert into subscription_scope (subscription_id, kind, scope_key) values (?, ?, ?)")
                    .params(id, scope.kind().name(), scope.key())
                    .update();
        }
    }

    void become(long id, Subscription.State state, Instant now) {
        jdbc.sql("update subscription set state = ?, state_since = ? where id = ? and state <> ?")
                .params(state.name(), Stamps.of(now), id, state.name())
                .update();
    }

    /** What happened until now is not told any more. */
    void beginAnew(long id, Instant now, long told) {
        jdbc.sql("update subscription set told = ?, closed_until = ? where id = ?")
                .params(told, Stamps.of(now), id)
                .update();
    }

    void delete(long id) {
        for (String table : List.of("digest_sent", "subscription_link", "subscription_scope")) {
            jdbc.sql("delete from " + table + " where subscription_id = ?")
                    .param(id)
                    .update();
        }
        jdbc.sql("delete from subscription where id = ?").param(id).update();
    }

    List<Long> endedBefore(Instant moment) {
        return jdbc.sql("select id from subscription where state = 'ENDED' and state_since < ?")
                .param(Stamps.of(moment))
                .query((row, n) -> row.getLong(1))
                .list();
    }

    /** As it is compared: upper and lower case are the same letter box wherever that matters. */
    static String key(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    private Subscription read(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        List<Scope> scopes = jdbc.sql("select kind, scope_key from subscription_scope where subscription_id = ?")
                .param(id)
                .query((scope, n) -> new Scope(Scope.Kind.valueOf(scope.getString(1)), scope.getString(2)))
                .list();
        return new Subscription(
                id,
                new Wishes(
                        Language.of(row.getString("language")).orElseThrow(),
                        ZoneId.of(row.getString("zone")),
                        Frequency.valueOf(row.getString("frequency")),
                        row.getBoolean("even_nothing"),
                        scopes),
                Subscription.State.valueOf(row.getString("state")),
                Stamps.moment(row, "state_since"),
                Stamps.moment(row, "confirmed_at"));
    }
}
