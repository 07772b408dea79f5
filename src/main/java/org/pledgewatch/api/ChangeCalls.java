package org.pledgewatch.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.scoreboard.ChangeBoard;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What changed. */
@RestController
@Tag(name = "Changes")
class ChangeCalls {

    private final ChangeBoard board;
    private final Clock clock;

    ChangeCalls(ChangeBoard board, Clock clock) {
        this.board = board;
        this.clock = clock;
    }

    @Operation(
            operationId = "changes",
            summary = "Changes of status",
            description = "Where one status turned into another, the last recorded first. What was recorded later can"
                    + " have become true earlier: ask with since for what is new to you. Changes that a later look"
                    + " replaced are left out.")
    @GetMapping(path = "/api/v1/changes", produces = MediaType.APPLICATION_JSON_VALUE)
    Items<ChangeView> all(@ParameterObject @Valid Filter filter, @ParameterObject @Valid Paging paging) {
        return Items.of(
                board.since(
                        filter.since == null ? Instant.EPOCH : filter.since.first(),
                        new Time(null, null).at(clock.instant()),
                        paging.number(),
                        paging.most()),
                paging,
                ChangeView::of);
    }

    /** Which changes are meant. */
    record Filter(
            @Parameter(
                    description =
                            "Only what was recorded then or later: a day (from its beginning, UTC) or an instant.",
                    example = "2026-11-01")
            @Nullable Moment since) {}
}
