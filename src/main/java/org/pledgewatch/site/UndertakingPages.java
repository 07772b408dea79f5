package org.pledgewatch.site;

import java.util.List;
import java.util.Map;
import org.pledgewatch.fairshare.FairShares;
import org.pledgewatch.pictures.Size;
import org.pledgewatch.scoreboard.CommitmentBoard;
import org.pledgewatch.scoreboard.DataBoard;
import org.pledgewatch.scoreboard.PartyName;
import org.pledgewatch.scoreboard.StandingFilter;
import org.pledgewatch.scoreboard.Standings;
import org.pledgewatch.scoreboard.UndertakingBoard;
import org.pledgewatch.scoreboard.UndertakingFacts;
import org.pledgewatch.scoreboard.When;
import org.pledgewatch.wording.Say;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** One party bound by one commitment, with the arithmetic. */
@Controller
class UndertakingPages {

    private final UndertakingBoard board;
    private final CommitmentBoard commitments;
    private final Standings standings;
    private final DataBoard data;
    private final FairShares shares;

    UndertakingPages(
            UndertakingBoard board,
            CommitmentBoard commitments,
            Standings standings,
            DataBoard data,
            FairShares shares) {
        this.board = board;
        this.commitments = commitments;
        this.standings = standings;
        this.data = data;
        this.shares = shares;
    }

    @GetMapping("/commitments/{slug}/{party}")
    String page(
            @PathVariable String slug,
            @PathVariable String party,
            When when,
            @ModelAttribute(binding = false) Say say,
            @ModelAttribute(binding = false) Here here,
            Model model) {
        UndertakingFacts facts = find(slug, party, when);
        model.addAttribute("when", when);
        model.addAttribute("facts", facts);
        Map<String, String> titles = data.titles();
        model.addAttribute("indicators", titles);
        model.addAttribute("stages", data.stages());
        model.addAttribute("presets", shares.presets());
        Charts charts = new Charts(say);
        model.addAttribute("charts", charts.of(facts, Size.LARGE));
        model.addAttribute("smallCharts", charts.of(facts, Size.SMALL));
        Sentences sentences = new Sentences(say, here, titles);
        model.addAttribute("steps", sentences.of(facts));
        model.addAttribute("prospect", sentences.ahead(facts));
        return "site/undertaking";
    }

    @GetMapping("/commitments/{slug}/{party}.json")
    @ResponseBody
    Told<UndertakingFacts> json(@PathVariable String slug, @PathVariable String party, When when) {
        return Told.of(when, find(slug, party, when));
    }

    @GetMapping("/commitments/{slug}/{party}.csv")
    ResponseEntity<String> csv(@PathVariable String slug, @PathVariable String party, When when) {
        return Csv.of(
                slug + "-" + party,
                List.of("period", "breakdown", "required", "actual", "result", "reason"),
                find(slug, party, when).periods(),
                p -> Csv.row(p.period(), p.breakdown(), p.required(), p.actual(), p.result(), p.reason()));
    }

    private UndertakingFacts find(String slug, String party, When when) {
        return board.one(slug, party, when).orElseThrow(() -> {
            if (commitments.one(slug, when).isEmpty()) {
                return CommitmentPages.notHere(slug, commitments, when);
            }
            List<PartyName> bound = standings.find(StandingFilter.commitment(slug), when).stream()
                    .map(s -> new PartyName(s.party(), s.partyName()))
                    .toList();
            return NotHere.among("undertaking", party, "/commitments/" + slug + "/", bound);
        });
    }
}
