package org.pledgewatch.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.pledgewatch.accounts.Secrets;
import org.pledgewatch.storage.Stamps;
import org.pledgewatch.wording.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was asked for with an address that nobody confirmed yet. */
@Repository
class Asks {

    static final Duration GOOD_FOR = Duration.ofDays(3);

    /** Nobody gets more of these for what others type into a form. */
    private static final int MOST_TO_ONE = 3;

    private final JdbcClient jdbc;
    private final Clock clock;

    Asks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An address, and what was wished for with it. */
    record Ask(String address, Wishes wishes) {}

    /** @return the token that confirms it; empty where the address has enough of them already */
    Optional<String> add(String address, Wishes wishes) {
        Instant now = clock.instant();
        if (open(address, now) >= MOST_TO_ONE) {
            return Optional.empty();
        }
        String token = Secrets.draw();
        jdbc.sql("insert into subscription_ask (token_hash, address, address_key, language, zone, frequency,"
                        + " even_nothing, scopes, asked_at, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(Secrets.hash(token))
                .param(address)
                .param(SubscriptionStore.key(address))
                .param(wishes.language().code())
                .param(wishes.zone().getId())
                .param(wishes.frequency().name())
                .param(wishes.evenNothing())
                .param(Scopes.write(wishes.scopes()))
                .param(Stamps.of(now))
                .param(Stamps.of(now.plus(GOOD_FOR)))
                .update();
        return Optional.of(token);
    }

    private long open(String address, Instant now) {
        return jdbc.sql("select count(*) from subscription_ask where address_key = ? and expires_at > ?")
                .params(SubscriptionStore.key(address), Stamps.of(now))
                .query(Long.class)
                .single();
    }

    Optional<Ask> find(String token) {
        return jdbc.sql("select * from subscription_ask where token_hash = ? and expires_at > ?")
                .params(Secrets.hash(token), Stamps.of(clock.instant()))
                .query((row, n) -> read(row))
                .optional();
    }

    /** With it all that was asked for with the address. */
    void forget(String address) {
        jdbc.sql("delete from subscription_ask where address_key = ?")
                .param(SubscriptionStore.key(address))
                .update();
    }

    int forgetExpired() {
        return jdbc.sql("delete from subscription_ask where expires_at <= ?")
                .param(Stamps.of(clock.instant()))
                .update();
    }

    private static Ask read(ResultSet row) throws SQLException {
        return new Ask(
                row.getString("address"),
                new Wishes(
                        Language.of(row.getString("language")).orElseThrow(),
                        ZoneId.of(row.getString("zone")),
                        Frequency.valueOf(row.getString("frequency")),
                        row.getBoolean("even_nothing"),
                        Scopes.read(row.getString("scopes"))));
    }
}
