package org.pledgewatch.scoreboard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step with its date, and when it was done. */
public record MilestoneFacts(
        String key,
        String title,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable String note,
        @Nullable SourceFacts evidence) {}
