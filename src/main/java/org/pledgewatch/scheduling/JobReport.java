package org.pledgewatch.scheduling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one job stands: when it last succeeded and is next due, and in a sentence what is wrong with it or strange.
 *
 * @param pausedAt since when somebody holds it back
 * @param problem that it failed or is overdue
 * @param alarm that its planning was silent for more than 48 hours, in the last 48: an outage, or the clock jumped
 */
public record JobReport(
        String job,
        String rhythm,
        Instant nextDue,
        @Nullable Instant lastSucceeded,
        @Nullable JobRun lastRun,
        @Nullable Instant pausedAt,
        @Nullable String problem,
        @Nullable String alarm) {}
