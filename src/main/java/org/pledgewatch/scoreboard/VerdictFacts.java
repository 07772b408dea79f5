package org.pledgewatch.scoreboard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Status;

/** What a person found and a second approved. */
public record VerdictFacts(
        Status status,
        LocalDate effectiveOn,
        String reason,
        String givenBy,
        String approvedBy,
        @Nullable SourceFacts evidence) {}
