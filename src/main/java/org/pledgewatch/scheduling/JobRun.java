package org.pledgewatch.scheduling;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of one slot: of its last attempt the start, the end, the counts or the error. */
public record JobRun(
        String job,
        String slot,
        Instant dueAt,
        long passedOver,
        RunState state,
        int attempts,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        Map<String, Long> counts,
        @Nullable String error) {}
