package org.pledgewatch.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.pledgewatch.storage.Stamps;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Down while nothing is sent, or while a letter has waited for an hour longer than it should. */
@Component("outboxHealthIndicator")
class MailHealth implements HealthIndicator {

    private static final Duration PATIENCE = Duration.ofHours(1);

    private final Channel channel;
    private final JdbcClient jdbc;
    private final Clock clock;

    MailHealth(Channel channel, JdbcClient jdbc, Clock clock) {
        this.channel = channel;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        Channel.State state = channel.state();
        Optional<Instant> oldest = oldestDue();
        if (state.isClosed()) {
            health.down().withDetail("closed", "since " + state.closedSince() + ": " + state.closedWhy());
        }
        if (state.isHeld()) {
            health.down().withDetail("held", "since " + state.heldSince() + ": " + state.heldWhy());
        }
        if (oldest.isPresent() && oldest.get().isBefore(clock.instant().minus(PATIENCE))) {
            health.down().withDetail("waitingSince", oldest.get().toString());
        }
        return health.build();
    }

    private Optional<Instant> oldestDue() {
        return jdbc.sql("select not_before from letter where not_before <= ? order by not_before"
                        + " fetch first 1 rows only")
                .param(Stamps.of(clock.instant()))
                .query((row, n) -> Stamps.moment(row, "not_before"))
                .optional();
    }
}
