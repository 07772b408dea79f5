package org.pledgewatch.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;
import org.pledgewatch.scoreboard.ChangeFacts;

/** One change of an undertaking's status. */
@Schema(name = "HistoryLine", description = "One change of an undertaking's status.")
record HistoryView(
        @Schema(description = "The day on which it became true.")
        LocalDate effectiveOn,

        @Schema(description = "When it was recorded: later where a figure came late.")
        Instant recordedAt,

        @Schema(description = "Null in the first line.") @Nullable Status from,

        Status to,
        Reason reason) {

    static HistoryView of(ChangeFacts change) {
        return new HistoryView(change.effectiveOn(), change.recordedAt(), change.from(), change.to(), change.reason());
    }
}
