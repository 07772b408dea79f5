package org.pledgewatch.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.scoreboard.CommitmentBoard;
import org.pledgewatch.scoreboard.CommitmentFilter;
import org.pledgewatch.scoreboard.When;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What was promised, asked, planned and ruled out. */
@RestController
@Tag(name = "Commitments")
class CommitmentCalls {

    private final CommitmentBoard board;
    private final Known known;
    private final Clock clock;

    CommitmentCalls(CommitmentBoard board, Known known, Clock clock) {
        this.board = board;
        this.known = known;
        this.clock = clock;
    }

    @Operation(
            operationId = "commitments",
            summary = "Commitments",
            description = "In order of the catalogue; all, or those that fit every filter. Where words are looked for,"
                    + " what fits them best comes first.")
    @GetMapping(path = "/api/v1/commitments", produces = MediaType.APPLICATION_JSON_VALUE)
    Items<CommitmentView> all(@ParameterObject @Valid Filter filter, @ParameterObject @Valid Paging paging) {
        return Items.of(board.find(filter.checked(known), now()), paging, CommitmentView::of);
    }

    @Operation(operationId = "commitment", summary = "One commitment")
    @GetMapping(path = "/api/v1/commitments/{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
    CommitmentView one(
            @Parameter(description = "Readable and stable.", example = "fair-share-resettlement") @PathVariable
                    String slug) {
        return board.one(known.commitmentHere(slug), now())
                .map(CommitmentView::of)
                .orElseThrow();
    }

    private When now() {
        return new Time(null, null).at(clock.instant());
    }

    /** Which commitments are meant. */
    record Filter(
            @Parameter(description = "Who speaks, and how binding it is.") @Nullable CommitmentKind kind,

            @Parameter(description = "Slug of an agreement or forum.") @Nullable String framework,

            @Parameter(description = "Slug of a policy area.") @Nullable String theme,

            @Parameter(
                    description = "Words that all occur in the text, the source, or the title in any language: their"
                            + " beginnings are enough, accents and case do not matter, typing errors are forgiven.")
            @Nullable String q) {

        CommitmentFilter checked(Known known) {
            return new CommitmentFilter(
                    kind == null ? null : kind.name(),
                    known.framework(framework),
                    known.theme(theme),
                    q == null || q.isBlank() ? null : q);
        }
    }
}
