package org.pledgewatch.hooks;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.pledgewatch.storage.Stamps;
import org.pledgewatch.storage.Sweep;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What hooks were told is on the public pages: it is kept here only to look into trouble. */
@Component
class DeliverySweep implements Sweep {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    DeliverySweep(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<String, Long> sweep() {
        long deleted = jdbc.sql("delete from hook_delivery where settled_at < ?")
                .param(Stamps.of(clock.instant().minus(KEPT)))
                .update();
        return Map.of("web-hook calls", deleted);
    }
}
