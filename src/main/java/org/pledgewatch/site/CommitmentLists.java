package org.pledgewatch.site;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.scoreboard.ChosenCommitments;
import org.pledgewatch.scoreboard.CommitmentChoice;
import org.pledgewatch.scoreboard.CommitmentFinder;
import org.pledgewatch.scoreboard.CommitmentLine;
import org.pledgewatch.scoreboard.Findable;
import org.pledgewatch.scoreboard.ForumBoard;
import org.pledgewatch.scoreboard.PartyBoard;
import org.pledgewatch.scoreboard.Tally;
import org.pledgewatch.scoreboard.TermsFacts;
import org.pledgewatch.scoreboard.When;
import org.pledgewatch.wording.Say;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseBody;

/** Commitments to choose from: by words, kind, agreement, theme, status and party, each choice an address. */
@Controller
class CommitmentLists {

    private static final List<String> STATUSES =
            Tally.READING.stream().map(Enum::name).toList();

    private final CommitmentFinder finder;
    private final ForumBoard forums;
    private final PartyBoard parties;

    CommitmentLists(CommitmentFinder finder, ForumBoard forums, PartyBoard parties) {
        this.finder = finder;
        this.forums = forums;
        this.parties = parties;
    }

    @GetMapping("/commitments")
    String all(
            CommitmentChoice choice,
            When when,
            @ModelAttribute(binding = false) Say say,
            @ModelAttribute(binding = false) Here here,
            Model model) {
        ChosenCommitments chosen = finder.find(known(choice), when);
        model.addAttribute("when", when);
        model.addAttribute("kinds", CommitmentPages.KINDS);
        model.addAttribute("frameworks", forums.frameworks());
        model.addAttribute("themes", forums.themes());
        model.addAttribute("statuses", Tally.READING);
        model.addAttribute("choice", choice);
        model.addAttribute(
                "party", choice.party() == null ? null : parties.nameByCode().get(choice.party()));
        model.addAttribute("chosen", chosen);
        model.addAttribute("byKind", CommitmentPages.byKind(chosen.lines()));
        Hits hits = new Hits(chosen.found(), say, here);
        model.addAttribute("found", chosen.found());
        model.addAttribute("taken", hits.taken());
        model.addAttribute(
                "hits",
                hits.all().stream()
                        .filter(hit -> hit.what().kind() == Findable.Kind.COMMITMENT)
                        .collect(Collectors.toMap(hit -> hit.what().code(), hit -> hit)));
        return "site/commitments";
    }

    @GetMapping("/commitments.json")
    @ResponseBody
    Told<Told.Items<CommitmentLine>> allJson(CommitmentChoice choice, When when) {
        return Told.items(when, finder.find(known(choice), when).lines());
    }

    @GetMapping("/commitments.csv")
    ResponseEntity<String> allCsv(CommitmentChoice choice, When when) {
        return Csv.of(
                "commitments",
                List.of(
                        "commitment",
                        "kind",
                        "title",
                        "text",
                        "verbatim",
                        "framework",
                        "themes",
                        "starts_on",
                        "due_on",
                        "target",
                        "pledged_by",
                        "asked_of",
                        "bound_by",
                        "source",
                        "section",
                        "link"),
                finder.find(known(choice), when).lines(),
                c -> row(c, c.current()));
    }

    private static List<@Nullable Object> row(CommitmentLine c, @Nullable TermsFacts terms) {
        return Csv.row(
                c.slug(),
                c.kind(),
                c.title(),
                c.text(),
                c.verbatim(),
                c.framework(),
                String.join(" ", c.themes()),
                terms == null ? null : terms.startsOn(),
                terms == null ? null : terms.dueOn(),
                terms == null ? null : terms.target().kind(),
                c.pledgedBy(),
                c.askedOf(),
                c.boundBy(),
                c.source().document(),
                c.source().section(),
                c.source().link());
    }

    private CommitmentChoice known(CommitmentChoice choice) {
        BadParameter.unlessKnown("kind", choice.kind(), CommitmentPages.KINDS);
        BadParameter.unlessKnown(
                "framework",
                choice.framework(),
                forums.frameworks().stream().map(f -> f.slug()).toList());
        BadParameter.unlessKnown(
                "theme",
                choice.theme(),
                forums.themes().stream().map(t -> t.slug()).toList());
        BadParameter.unlessKnown("status", choice.status(), STATUSES);
        String party = choice.party();
        if (party != null && !parties.nameByCode().containsKey(party)) {
            throw BadParameter.noParty("party", party, parties.names());
        }
        return choice;
    }
}
