package org.pledgewatch.site;

import java.util.List;
import java.util.stream.Collectors;
import org.pledgewatch.scoreboard.CommitmentLine;
import org.pledgewatch.scoreboard.ForumBoard;
import org.pledgewatch.scoreboard.ForumItemFacts;
import org.pledgewatch.scoreboard.FrameworkFacts;
import org.pledgewatch.scoreboard.FrameworkFacts.FrameworkLine;
import org.pledgewatch.scoreboard.PartyName;
import org.pledgewatch.scoreboard.ThemeFacts;
import org.pledgewatch.scoreboard.ThemeFacts.ThemeLine;
import org.pledgewatch.scoreboard.When;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** By agreement and by theme. */
@Controller
class ForumPages {

    private static final List<String> ITEMS = List.of("QUESTION", "PRACTICE", "MECHANISM", "QUOTE", "RESOURCE");

    private final ForumBoard board;

    ForumPages(ForumBoard board) {
        this.board = board;
    }

    @GetMapping("/frameworks")
    String frameworks(When when, Model model) {
        model.addAttribute("when", when);
        model.addAttribute("frameworks", board.frameworks());
        return "site/frameworks";
    }

    @GetMapping("/frameworks.json")
    @ResponseBody
    Told<Told.Items<FrameworkLine>> frameworksJson(When when) {
        return Told.items(when, board.frameworks());
    }

    @GetMapping("/frameworks/{slug}")
    String framework(@PathVariable String slug, When when, Model model) {
        model.addAttribute("when", when);
        FrameworkFacts facts = findFramework(slug, when);
        model.addAttribute("facts", facts);
        list(facts.commitments(), facts.items(), model);
        return "site/framework";
    }

    @GetMapping("/frameworks/{slug}.json")
    @ResponseBody
    Told<FrameworkFacts> frameworkJson(@PathVariable String slug, When when) {
        return Told.of(when, findFramework(slug, when));
    }

    @GetMapping("/themes")
    String themes(When when, Model model) {
        model.addAttribute("when", when);
        model.addAttribute("themes", board.themes());
        return "site/themes";
    }

    @GetMapping("/themes.json")
    @ResponseBody
    Told<Told.Items<ThemeLine>> themesJson(When when) {
        return Told.items(when, board.themes());
    }

    @GetMapping("/themes/{slug}")
    String theme(@PathVariable String slug, When when, Model model) {
        model.addAttribute("when", when);
        ThemeFacts facts = findTheme(slug, when);
        model.addAttribute("facts", facts);
        list(facts.commitments(), facts.items(), model);
        return "site/theme";
    }

    @GetMapping("/themes/{slug}.json")
    @ResponseBody
    Told<ThemeFacts> themeJson(@PathVariable String slug, When when) {
        return Told.of(when, findTheme(slug, when));
    }

    private static void list(List<CommitmentLine> commitments, List<ForumItemFacts> items, Model model) {
        model.addAttribute("kinds", CommitmentPages.KINDS);
        model.addAttribute("byKind", CommitmentPages.byKind(commitments));
        model.addAttribute("itemKinds", ITEMS);
        model.addAttribute("items", items.stream().collect(Collectors.groupingBy(ForumItemFacts::kind)));
    }

    private FrameworkFacts findFramework(String slug, When when) {
        return board.framework(slug, when)
                .orElseThrow(() -> NotHere.among(
                        "framework",
                        slug,
                        "/frameworks/",
                        board.frameworks().stream()
                                .map(f -> new PartyName(f.slug(), f.title()))
                                .toList()));
    }

    private ThemeFacts findTheme(String slug, When when) {
        return board.theme(slug, when)
                .orElseThrow(() -> NotHere.among(
                        "theme",
                        slug,
                        "/themes/",
                        board.themes().stream()
                                .map(t -> new PartyName(t.slug(), t.title()))
                                .toList()));
    }
}
