package org.pledgewatch.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Codes;
import org.pledgewatch.reference.Status;
import org.pledgewatch.scoreboard.StandingFilter;
import org.pledgewatch.scoreboard.UndertakingBoard;
import org.pledgewatch.scoreboard.UndertakingList;
import org.pledgewatch.scoreboard.When;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who is bound by what, and how that stands. */
@RestController
@Tag(name = "Undertakings")
class UndertakingCalls {

    private final UndertakingList list;
    private final UndertakingBoard board;
    private final Known known;
    private final Clock clock;

    UndertakingCalls(UndertakingList list, UndertakingBoard board, Known known, Clock clock) {
        this.list = list;
        this.board = board;
        this.known = known;
        this.clock = clock;
    }

    @Operation(
            operationId = "undertakings",
            summary = "Undertakings with their status",
            description = "In order of the catalogue, then of the parties' names; all, or those that fit every filter."
                    + " The working is under each undertaking's own address.")
    @GetMapping(path = "/api/v1/undertakings", produces = MediaType.APPLICATION_JSON_VALUE)
    Items<UndertakingView> all(
            @ParameterObject @Valid Filter filter,
            @ParameterObject @Valid Time time,
            @ParameterObject @Valid Paging paging) {
        When when = time.at(clock.instant());
        return Items.of(
                list.find(filter.checked(known), when, paging.number(), paging.most()),
                paging,
                line -> UndertakingView.of(line, when));
    }

    @Operation(
            operationId = "undertaking",
            summary = "One undertaking with the working",
            description = "The arithmetic step by step, the figures used, replies and verdicts.")
    @GetMapping(path = "/api/v1/undertakings/{slug}/{party}", produces = MediaType.APPLICATION_JSON_VALUE)
    ExplainedView one(
            @Parameter(description = "The commitment's slug.", example = "fair-share-resettlement") @PathVariable
                    String slug,
            @Parameter(description = "The party's code.", example = "CAN") @PathVariable String party,
            @ParameterObject @Valid Time time) {
        When when = time.at(clock.instant());
        String commitment = known.commitmentHere(slug);
        if (!Codes.isParty(party)) {
            throw unbound(commitment, party);
        }
        return board.one(commitment, party, when)
                .map(facts -> ExplainedView.of(facts, when))
                .orElseThrow(() -> unbound(commitment, party));
    }

    private static NotInRecord unbound(String commitment, String party) {
        return new NotInRecord(
                "party",
                "The party \"" + Shortened.of(party) + "\" is not bound by " + commitment + " as known then:"
                        + " /api/v1/undertakings?commitment=" + commitment + " lists who is.");
    }

    /** Which undertakings are meant. */
    record Filter(
            @Parameter(description = "A party's code.", example = "CAN") @Nullable String party,

            @Parameter(description = "A commitment's slug.") @Nullable String commitment,

            @Parameter(description = "Slug of an agreement or forum.") @Nullable String framework,

            @Parameter(description = "Slug of a policy area.") @Nullable String theme,

            @Parameter(description = "The status on the day judged.") @Nullable Status status) {

        StandingFilter checked(Known known) {
            return new StandingFilter(
                    known.party(party),
                    known.commitment(commitment),
                    known.framework(framework),
                    known.theme(theme),
                    null,
                    status,
                    List.of());
        }
    }
}
