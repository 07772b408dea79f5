package org.pledgewatch.scheduling;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down when a job failed or is overdue; says of each when it last succeeded and is next due. */
class JobsHealth implements HealthIndicator {

    private final JobHistory history;
    private final Watchdog watchdog;

    JobsHealth(JobHistory history, Watchdog watchdog) {
        this.history = history;
        this.watchdog = watchdog;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        for (JobReport report : history.lastRuns()) {
            health.withDetail(report.job(), details(report));
            if (report.problem() != null) {
                health.down();
            }
        }
        Instant freed = watchdog.lastFreed();
        if (freed != null) {
            health.withDetail("lastFreedTriggers", freed.toString());
        }
        return health.build();
    }

    private static Map<String, String> details(JobReport report) {
        Map<String, String> details = new LinkedHashMap<>();
        add(details, "lastSucceeded", report.lastSucceeded());
        add(details, "nextDue", report.nextDue());
        add(details, "problem", report.problem());
        add(details, "alarm", report.alarm());
        return details;
    }

    private static void add(Map<String, String> details, String name, @Nullable Object value) {
        if (value != null) {
            details.put(name, value.toString());
        }
    }
}
