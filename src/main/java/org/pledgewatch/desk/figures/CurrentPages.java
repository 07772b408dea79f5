package org.pledgewatch.desk.figures;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.commitments.FollowUps;
import org.pledgewatch.commitments.Undertaking;
import org.pledgewatch.commitments.Undertakings;
import org.pledgewatch.commitments.VerdictProposals;
import org.pledgewatch.desk.DeskSection;
import org.pledgewatch.evidence.EvidenceReader;
import org.pledgewatch.reference.Status;
import org.pledgewatch.scoreboard.Standing;
import org.pledgewatch.scoreboard.StandingFilter;
import org.pledgewatch.scoreboard.Standings;
import org.pledgewatch.scoreboard.UndertakingBoard;
import org.pledgewatch.scoreboard.UndertakingFacts;
import org.pledgewatch.scoreboard.When;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Undertakings at the desk: found, and shown with what can be told of them. */
@Controller
@RequestMapping("/desk/undertakings")
class CurrentPages {

    private static final int MOST = 200;

    private final Undertakings undertakings;
    private final UndertakingBoard board;
    private final Standings standings;
    private final VerdictProposals verdicts;
    private final FollowUps followUps;
    private final EvidenceReader files;
    private final DutyDesk duties;
    private final Clock clock;

    CurrentPages(
            Undertakings undertakings,
            UndertakingBoard board,
            Standings standings,
            VerdictProposals verdicts,
            FollowUps followUps,
            EvidenceReader files,
            DutyDesk duties,
            Clock clock) {
        this.undertakings = undertakings;
        this.board = board;
        this.standings = standings;
        this.verdicts = verdicts;
        this.followUps = followUps;
        this.files = files;
        this.duties = duties;
        this.clock = clock;
    }

    @Bean
    static DeskSection undertakingSection() {
        return new DeskSection(34, "/desk/undertakings", "current.title", Role.COORDINATOR);
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String party,
            @RequestParam(defaultValue = "") String commitment,
            Model model) {
        StandingFilter filter =
                new StandingFilter(orNull(party), orNull(commitment), null, null, null, null, List.of());
        List<Standing> found = party.isBlank() && commitment.isBlank() ? List.of() : standings.find(filter, now());
        model.addAttribute("party", party);
        model.addAttribute("commitment", commitment);
        model.addAttribute("found", found.stream().limit(MOST).toList());
        return "desk/undertakings";
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    @GetMapping("/{slug}/{party}")
    String one(@PathVariable String slug, @PathVariable String party, Model model) {
        return shown(find(slug, party), UpdateForm.EMPTY, model);
    }

    @GetMapping("/{slug}/{party}/files/{id}")
    void file(
            @PathVariable String slug, @PathVariable String party, @PathVariable long id, HttpServletResponse response)
            throws IOException {
        files.openAtTheDesk(find(slug, party).id(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .sendTo(response);
    }

    Undertaking find(String slug, String party) {
        return undertakings.find(slug, party).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The page, with what was typed in a form that was refused. */
    String shown(Undertaking undertaking, UpdateForm typed, Model model) {
        UndertakingFacts facts = board.one(
                        undertaking.commitment(), undertaking.binding().party(), now())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("facts", facts);
        model.addAttribute("s", facts.standing());
        model.addAttribute("typed", typed);
        model.addAttribute(
                "base",
                "/desk/undertakings/" + undertaking.commitment() + "/"
                        + undertaking.binding().party());
        model.addAttribute("files", files.atTheDesk(undertaking.id()));
        model.addAttribute("duties", duties.of(undertaking));
        model.addAttribute("followUps", followUps.of(undertaking.id()));
        model.addAttribute(
                "waiting",
                verdicts.waiting().stream()
                        .filter(proposal -> proposal.undertaking() == undertaking.id())
                        .toList());
        model.addAttribute(
                "statuses",
                Arrays.stream(Status.values()).filter(Status::isAssessed).toList());
        return "desk/undertaking";
    }

    private When now() {
        Instant now = clock.instant();
        return When.now(LocalDate.ofInstant(now, ZoneOffset.UTC), now);
    }
}
