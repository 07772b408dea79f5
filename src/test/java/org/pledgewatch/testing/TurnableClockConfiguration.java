package org.pledgewatch.testing;

import java.time.Duration;
import java.time.Instant;
import org.pledgewatch.mail.Uptime;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Gives the application a clock that tests turn; it starts at noon on 22 November 2026. */
@TestConfiguration(proxyBeanMethods = false)
public class TurnableClockConfiguration {

    @Bean
    @Primary
    TurnableClock turnableClock() {
        return new TurnableClock(Instant.parse("2026-11-22T12:00:00Z"));
    }

    /** Turned by a test, the clock is right. */
    @Bean
    @Primary
    Uptime turnedUptime(TurnableClock clock) {
        return () -> Duration.between(Instant.EPOCH, clock.instant());
    }
}
