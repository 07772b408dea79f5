package org.pledgewatch.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.scoreboard.FigureFacts;
import org.pledgewatch.scoreboard.SourceLine;

/** One recorded figure with its source. */
@Schema(name = "Observation", description = "One recorded figure with its source. None is ever overwritten.")
record ObservationView(
        @Schema(description = "By this explanations name it.")
        long id,

        @Schema(description = "The party's code.", example = "CAN")
        String party,

        @Schema(description = "The indicator's code.", example = "resettlement-arrivals")
        String indicator,

        @Schema(description = "The slice, as dimension=value; empty for the whole.", example = "skill=high")
        String breakdown,

        @Schema(
                description = "2023, 2023-Q2, 2023-05, 2023-05-31, or two days as 2022-10-01/2023-09-30.",
                example = "2023")
        String period,

        @Schema(description = "The period's first day.") LocalDate start,
        @Schema(description = "The period's last day.") LocalDate end,

        @Schema(description = "Exact, in unit; null where this takes the period's figure back.") @Nullable BigDecimal value,

        @Schema(example = "people") String unit,
        PublisherView source,

        @Schema(description = "Where the figure itself is found.", format = "uri") @Nullable String link,

        @Nullable String note,
        Instant recordedAt,

        @Schema(description = "When a later figure for the same period took its place; null while it is in force.")
        @Nullable Instant supersededAt) {

    static ObservationView of(FigureFacts figure) {
        return new ObservationView(
                figure.id(),
                figure.party(),
                figure.indicator(),
                figure.breakdown(),
                figure.period(),
                figure.start(),
                figure.end(),
                figure.value(),
                figure.unit(),
                PublisherView.of(figure.source()),
                figure.link(),
                figure.note(),
                figure.recordedAt(),
                figure.supersededAt());
    }

    /** Who published a figure. */
    @Schema(name = "FigureSource", description = "Who published the figure, and under which licence.")
    record PublisherView(
            String code,
            @Schema(example = "UNHCR") String publisher,
            String title,
            @Schema(format = "uri") @Nullable String link,
            @Nullable LocalDate publishedOn,

            @Schema(description = "The day on which we read it.") @Nullable LocalDate readOn,

            @Nullable String licence) {

        static PublisherView of(SourceLine source) {
            return new PublisherView(
                    source.code(),
                    source.publisher(),
                    source.title(),
                    source.link(),
                    source.publishedOn(),
                    source.readOn(),
                    source.licence());
        }
    }
}
