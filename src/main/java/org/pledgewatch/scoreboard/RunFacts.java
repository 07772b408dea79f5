package org.pledgewatch.scoreboard;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the statuses were computed, and from what.
 *
 * @param asOf the newest day that a stored status was judged for
 * @param judgedAt when that was done
 * @param figuresUntil when the newest figure was recorded
 * @param lastRun when the job that assesses last ended well; none before its first run
 * @param nextRun when it is next due, where that is known
 */
public record RunFacts(
        @Nullable LocalDate asOf,
        @Nullable Instant judgedAt,
        @Nullable Instant figuresUntil,
        @Nullable Instant lastRun,
        @Nullable Instant nextRun) {}
