package org.pledgewatch.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;
import org.pledgewatch.scoreboard.ChangeFacts;
import org.pledgewatch.scoreboard.PeriodFacts;
import org.pledgewatch.scoreboard.Standing;
import org.pledgewatch.scoreboard.UndertakingLine;
import org.pledgewatch.scoreboard.When;

/** One party bound by one commitment, without the working. */
@Schema(name = "Undertaking", description = "One party bound by one commitment: the unit that has a status.")
record UndertakingView(
        @Schema(description = "The commitment's slug.", example = "fair-share-resettlement")
        String commitment,

        @Schema(description = "The commitment's title.") String title,

        @Schema(description = "The party's code.", example = "CAN")
        String party,

        Basis basis,
        Status status,

        @Schema(description = "Why the status is what it is.")
        Reason reason,

        @Schema(description = "The day judged.") LocalDate asOf,

        @Schema(
                description = "Only what was recorded by then was used: with asOf and knownAt the same call gives the"
                        + " same answer on any later day.")
        Instant knownAt,

        @Schema(
                description =
                        "The day from which the status holds for this reason; null where the record has no history.")
        @Nullable LocalDate since,

        @Schema(description = "The first later day on which time alone could change the status; null if it never can.")
        @Nullable LocalDate reviewOn,

        @Schema(description = "The period of the newest figure that the status rests on.", example = "2023") @Nullable String period,

        @Schema(description = "Unit of required and actual; null where people judge.", example = "people") @Nullable String unit,

        @Schema(description = "What was to be reached, exact.") @Nullable BigDecimal required,

        @Schema(description = "What was reached, exact.") @Nullable BigDecimal actual,

        @Schema(description = "Every period of a periodic target, in order.")
        List<PeriodView> periods,

        @Schema(
                description = "Of a fair share: required less actual over the years with evidence, in people; below"
                        + " zero it is a credit.")
        @Nullable BigDecimal arrears,

        @Schema(description = "Of a fair share: the quotas of the years without evidence, in people.") @Nullable BigDecimal unaccounted,

        @Schema(description = "Changes of status, the newest first.")
        List<HistoryView> history) {

    static UndertakingView of(UndertakingLine line, When when) {
        return of(line.standing(), line.periods(), line.history(), when);
    }

    static UndertakingView of(Standing standing, List<PeriodFacts> periods, List<ChangeFacts> history, When when) {
        return new UndertakingView(
                standing.commitment(),
                standing.title(),
                standing.party(),
                Basis.valueOf(standing.basis()),
                standing.status(),
                standing.reason(),
                when.asOf(),
                when.knownAt(),
                standing.since(),
                standing.reviewOn(),
                standing.period(),
                standing.unit(),
                standing.required(),
                standing.actual(),
                periods.stream().map(PeriodView::of).toList(),
                standing.arrears(),
                standing.unaccounted(),
                history.stream().map(HistoryView::of).toList());
    }
}
