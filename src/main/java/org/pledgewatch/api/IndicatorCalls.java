package org.pledgewatch.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Period;
import org.pledgewatch.scoreboard.DataBoard;
import org.pledgewatch.scoreboard.FigureFilter;
import org.pledgewatch.scoreboard.FigureList;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What is measured, and the figures. */
@RestController
@Tag(name = "Figures")
class IndicatorCalls {

    private final DataBoard board;
    private final FigureList figures;
    private final Known known;
    private final Clock clock;

    IndicatorCalls(DataBoard board, FigureList figures, Known known, Clock clock) {
        this.board = board;
        this.figures = figures;
        this.known = known;
        this.clock = clock;
    }

    @Operation(
            operationId = "indicators",
            summary = "The dictionary of indicators",
            description = "In order of their codes.")
    @GetMapping(path = "/api/v1/indicators", produces = MediaType.APPLICATION_JSON_VALUE)
    Items<IndicatorView> all(@ParameterObject @Valid Paging paging) {
        return Items.of(board.dictionary().indicators(), paging, IndicatorView::of);
    }

    @Operation(
            operationId = "observations",
            summary = "The figures of one indicator",
            description = "In order of party, breakdown and period; superseded figures too, in the order in which they"
                    + " were recorded: the one without supersededAt is in force.")
    @GetMapping(path = "/api/v1/indicators/{code}/observations", produces = MediaType.APPLICATION_JSON_VALUE)
    Items<ObservationView> observations(
            @Parameter(description = "The indicator's code.", example = "resettlement-arrivals") @PathVariable
                    String code,
            @ParameterObject @Valid Filter filter,
            @ParameterObject @Valid Paging paging) {
        String indicator = known.indicatorHere(code);
        return Items.of(
                figures.find(
                        filter.checked(indicator, known),
                        Time.earlier(filter.knownAt, clock.instant()),
                        paging.number(),
                        paging.most()),
                paging,
                ObservationView::of);
    }

    /** Which figures are meant. */
    record Filter(
            @Parameter(description = "A party's code.", example = "CAN") @Nullable String party,

            @Parameter(
                    description = "Only periods that begin in this one or later: a year, quarter, month or day.",
                    example = "2019")
            @Nullable Period from,

            @Parameter(
                    description = "Only periods that end in this one or earlier: a year, quarter, month or day.",
                    example = "2023")
            @Nullable Period to,

            @Parameter(
                    description =
                            "Only what was recorded by then: a day (until its end, UTC) or an instant; now if left"
                                    + " out. What was superseded later is in force.",
                    example = "2024-06-30")
            @Nullable Moment knownAt) {

        FigureFilter checked(String indicator, Known known) {
            if (from != null && to != null && to.end().isBefore(from.start())) {
                throw new Refused(
                        "to", "The span ends (" + to + ") before it begins (" + from + "): swap from and to.");
            }
            return new FigureFilter(
                    indicator, known.party(party), from == null ? null : from.start(), to == null ? null : to.end());
        }
    }
}
