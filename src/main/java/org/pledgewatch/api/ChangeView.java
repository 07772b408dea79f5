package org.pledgewatch.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;
import org.pledgewatch.scoreboard.ChangeFacts;

/** One change of status, and whose. */
@Schema(name = "Change", description = "One change of status, and whose.")
public record ChangeView(
        @Schema(description = "The commitment's slug.") String commitment,
        @Schema(description = "The commitment's title.") String title,
        @Schema(description = "The party's code.") String party,
        Basis basis,

        @Schema(description = "The day on which it became true.")
        LocalDate effectiveOn,

        @Schema(description = "When it was recorded: later where a figure came late.")
        Instant recordedAt,

        @Nullable Status from,
        Status to,
        Reason reason) {

    public static ChangeView of(ChangeFacts change) {
        return new ChangeView(
                change.commitment(),
                change.title(),
                change.party(),
                Basis.valueOf(change.basis()),
                change.effectiveOn(),
                change.recordedAt(),
                change.from(),
                change.to(),
                change.reason());
    }
}
