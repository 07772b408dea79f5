package org.pledgewatch.scoreboard;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the statuses were computed, and from what. Only what holds until the record changes: runs that find nothing to
 * do leave no trace here.
 *
 * @param asOf the newest day that a stored status was judged for
 * @param judgedAt when that was done
 * @param figuresUntil when the newest figure was recorded
 * @param everyMinutes within how many minutes the next run begins; none where it runs at set hours
 */
public record RunFacts(
        @Nullable LocalDate asOf,
        @Nullable Instant judgedAt,
        @Nullable Instant figuresUntil,
        @Nullable Integer everyMinutes) {}
