package org.pledgewatch.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import org.pledgewatch.scoreboard.PartyBoard;
import org.pledgewatch.scoreboard.When;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who promises and who is measured. */
@RestController
@Tag(name = "Parties")
class PartyCalls {

    private final PartyBoard board;
    private final Known known;
    private final Clock clock;

    PartyCalls(PartyBoard board, Known known, Clock clock) {
        this.board = board;
        this.known = known;
        this.clock = clock;
    }

    @Operation(operationId = "parties", summary = "All parties", description = "In order of their names.")
    @GetMapping(path = "/api/v1/parties", produces = MediaType.APPLICATION_JSON_VALUE)
    Items<PartyView> all(@ParameterObject @Valid Time time, @ParameterObject @Valid Paging paging) {
        return Items.of(board.all(time.at(clock.instant())), paging, PartyView::of);
    }

    @Operation(operationId = "party", summary = "One party")
    @GetMapping(path = "/api/v1/parties/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    PartyView one(
            @Parameter(description = "ISO 3166-1 alpha-3 for a state, a slug for everyone else.", example = "CAN")
                    @PathVariable
                    String code,
            @ParameterObject @Valid Time time) {
        When when = time.at(clock.instant());
        return board.one(known.partyHere(code), when)
                .map(facts -> PartyView.of(facts.party()))
                .orElseThrow();
    }
}
