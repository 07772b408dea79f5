package org.pledgewatch.scheduling;

import java.time.Duration;
import org.pledgewatch.rhythm.Rhythm;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code pledgewatch.schedule.*}: when each job is due, how often the bell rings to look for what is due, and after how
 * long something late is called overdue.
 */
@ConfigurationProperties(prefix = "pledgewatch.schedule", ignoreUnknownFields = false)
record ScheduleSettings(
        @DefaultValue("every 5 minutes") Rhythm assess,
        @DefaultValue("daily at 02:30 in UTC") Rhythm selfCheck,
        @DefaultValue("yearly on 06-20 at 06:00 in UTC") Rhythm fairShareReport,
        @DefaultValue("quarterly on 5 at 06:00 in UTC") Rhythm fairShareProvisional,
        @DefaultValue("every 15 seconds") Rhythm deliver,
        @DefaultValue("every 5 minutes") Rhythm publish,
        @DefaultValue("every 1 hour") Rhythm remind,
        @DefaultValue("every 1 hour") Rhythm fetch,
        @DefaultValue("every 1 minute") Rhythm tellHooks,
        @DefaultValue("daily at 03:40 in UTC") Rhythm housekeeping,
        @DefaultValue("every 1 hour") Rhythm digest,
        @DefaultValue("15s") Duration tick,
        @DefaultValue("15m") Duration grace) {

    ScheduleSettings {
        if (tick.compareTo(Duration.ofSeconds(1)) < 0 || tick.compareTo(Duration.ofMinutes(5)) > 0) {
            throw new IllegalArgumentException(
                    "pledgewatch.schedule.tick is 1s to 5m, not " + tick + ": nothing is done more often than it.");
        }
        if (grace.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException("pledgewatch.schedule.grace is at least 1m, not " + grace + ".");
        }
    }
}
