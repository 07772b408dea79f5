package org.pledgewatch.site;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pledgewatch.fairshare.FairShares;
import org.pledgewatch.reference.Status;
import org.pledgewatch.scoreboard.CommitmentBoard;
import org.pledgewatch.scoreboard.CommitmentFilter;
import org.pledgewatch.scoreboard.CommitmentLine;
import org.pledgewatch.scoreboard.DataBoard;
import org.pledgewatch.scoreboard.ForumBoard;
import org.pledgewatch.scoreboard.ForumItemFacts;
import org.pledgewatch.scoreboard.PartyName;
import org.pledgewatch.scoreboard.Standing;
import org.pledgewatch.scoreboard.StandingFilter;
import org.pledgewatch.scoreboard.Standings;
import org.pledgewatch.scoreboard.Tally;
import org.pledgewatch.scoreboard.TimelineFacts;
import org.pledgewatch.scoreboard.When;
import org.pledgewatch.wording.Say;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** What was promised, asked, planned and ruled out. */
@Controller
class CommitmentPages {

    static final List<String> KINDS = List.of("PLEDGE", "RECOMMENDATION", "STRATEGIC_STEP", "RED_LINE");

    private final CommitmentBoard commitments;
    private final Standings standings;
    private final ForumBoard forums;
    private final DataBoard data;
    private final FairShares shares;

    CommitmentPages(
            CommitmentBoard commitments, Standings standings, ForumBoard forums, DataBoard data, FairShares shares) {
        this.commitments = commitments;
        this.standings = standings;
        this.forums = forums;
        this.data = data;
        this.shares = shares;
    }

    @GetMapping("/commitments/{slug}")
    String one(@PathVariable String slug, When when, @ModelAttribute(binding = false) Say say, Model model) {
        CommitmentFacts facts = find(slug, when);
        model.addAttribute("when", when);
        model.addAttribute("facts", facts);
        model.addAttribute("tally", Tally.of(facts.standings()));
        model.addAttribute("groups", byStatus(facts.standings(), say));
        model.addAttribute("presets", shares.presets());
        model.addAttribute("indicators", data.titles());
        model.addAttribute("stages", data.stages());
        model.addAttribute("themes", forums.themeTitles());
        String framework = facts.commitment().framework();
        model.addAttribute(
                "timeline",
                TimelineFacts.of(
                        framework == null ? null : forums.calendar(framework).orElse(null),
                        facts.commitment(),
                        when.asOf()));
        return "site/commitment";
    }

    @GetMapping("/commitments/{slug}.json")
    @ResponseBody
    Told<CommitmentFacts> oneJson(@PathVariable String slug, When when) {
        return Told.of(when, find(slug, when));
    }

    @GetMapping("/commitments/{slug}.csv")
    ResponseEntity<String> oneCsv(@PathVariable String slug, When when) {
        return StandingCsv.of(slug, find(slug, when).standings());
    }

    private CommitmentFacts find(String slug, When when) {
        CommitmentLine commitment = commitments.one(slug, when).orElseThrow(() -> notHere(slug, commitments, when));
        return new CommitmentFacts(
                commitment, standings.find(StandingFilter.commitment(slug), when), forums.about(slug));
    }

    static NotHere notHere(String slug, CommitmentBoard commitments, When when) {
        List<PartyName> names = commitments.find(CommitmentFilter.ALL, when).stream()
                .map(c -> new PartyName(c.slug(), c.title()))
                .toList();
        return NotHere.among("commitment", slug, "/commitments/", names);
    }

    /** In the order in which statuses are read, and then of the names. */
    private static Map<Status, List<Standing>> byStatus(List<Standing> standings, Say say) {
        Comparator<Standing> byName = Comparator.comparing(
                s -> say.party(s.party(), s.partyName()), say.language().alphabet());
        return standings.stream()
                .sorted(Comparator.<Standing>comparingInt(s -> Tally.READING.indexOf(s.status()))
                        .thenComparing(byName))
                .collect(Collectors.groupingBy(Standing::status, LinkedHashMap::new, Collectors.toList()));
    }

    static Map<String, List<CommitmentLine>> byKind(List<CommitmentLine> commitments) {
        return commitments.stream().collect(Collectors.groupingBy(CommitmentLine::kind));
    }

    /** One commitment with every party's standing. */
    record CommitmentFacts(CommitmentLine commitment, List<Standing> standings, List<ForumItemFacts> items) {}
}
