package org.pledgewatch.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Indicator;
import org.pledgewatch.reference.PeriodLength;
import org.pledgewatch.scoreboard.DataFacts.IndicatorLine;

/** A measured series. */
@Schema(name = "Indicator", description = "What is measured.")
record IndicatorView(
        @Schema(example = "resettlement-arrivals") String code,
        String title,

        @Schema(description = "What one of it is.", example = "people")
        String unit,

        @Schema(description = "Which way is better.") Indicator.Direction direction,

        @Schema(description = "FLOW adds up over periods, STOCK does not, STAGE is a step that holds until the next.")
        Indicator.Kind kind,

        PeriodLength periodLength,

        @Schema(description = "Days from the end of a period until its publisher's figure is due.", example = "180")
        int lagDays,

        @Nullable String about,

        @Schema(description = "How many figures were ever recorded.")
        long figures,

        @Schema(description = "How many parties have any.") long parties,

        @Schema(description = "The first year with a figure.", example = "2010") @Nullable Integer first,

        @Schema(description = "The last year with a figure.", example = "2024") @Nullable Integer last) {

    static IndicatorView of(IndicatorLine line) {
        return new IndicatorView(
                line.code(),
                line.title(),
                line.unit(),
                Indicator.Direction.valueOf(line.direction()),
                Indicator.Kind.valueOf(line.kind()),
                PeriodLength.valueOf(line.periodLength()),
                line.lagDays(),
                line.about(),
                line.figures(),
                line.parties(),
                line.first(),
                line.last());
    }
}
