package org.pledgewatch.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.pledgewatch.storage.Stamps;
import org.pledgewatch.storage.Sweep;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links, tokens and attempts that mean nothing any more; sessions Spring Session takes away itself. */
@Component
class AccountSweep implements Sweep {

    private static final Duration LINKS_KEPT = Duration.ofDays(30);

    /** So long is a token that no longer works still listed to its owner. */
    private static final Duration TOKENS_KEPT = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountSweep(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<String, Long> sweep() {
        return Map.of(
                "one-time links",
                deleted("one_time_link where expires_at < ?", LINKS_KEPT),
                "failed attempts",
                deleted("sign_in_throttle where last_failure < ?", Throttle.FORGOTTEN_AFTER),
                "tokens",
                deleted("api_token where expires_at < ?", TOKENS_KEPT));
    }

    private long deleted(String rows, Duration age) {
        return jdbc.sql("delete from " + rows)
                .param(Stamps.of(clock.instant().minus(age)))
                .update();
    }
}
