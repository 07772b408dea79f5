package org.pledgewatch.site;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.scoreboard.CompareBoard;
import org.pledgewatch.scoreboard.CompareFacts;
import org.pledgewatch.scoreboard.PartyBoard;
import org.pledgewatch.scoreboard.PartyName;
import org.pledgewatch.scoreboard.When;
import org.pledgewatch.wording.Say;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Two to four parties side by side. */
@Controller
class ComparePages {

    private static final String PARTIES = "parties";
    private static final int FEWEST = 2;
    private static final int MOST = 4;

    private final CompareBoard board;
    private final PartyBoard parties;

    ComparePages(CompareBoard board, PartyBoard parties) {
        this.board = board;
        this.parties = parties;
    }

    @GetMapping("/compare")
    String page(
            @RequestParam(name = PARTIES, required = false) @Nullable List<String> given,
            @RequestParam(name = "party", required = false) @Nullable List<String> chosen,
            When when,
            @ModelAttribute(binding = false) Say say,
            @ModelAttribute(binding = false) Here here,
            Model model) {
        if (chosen != null) {
            // a form sends each choice by itself: one comparison has one address
            return "redirect:" + here.without("party").with(PARTIES, String.join(",", codes(chosen)));
        }
        List<String> codes = known(given);
        model.addAttribute("when", when);
        model.addAttribute("places", MOST);
        model.addAttribute("codes", codes);
        model.addAttribute(
                "choices",
                board.comparable().stream()
                        .map(p -> new PartyName(p.code(), say.party(p.code(), p.name())))
                        .sorted((a, b) -> say.language().alphabet().compare(a.name(), b.name()))
                        .toList());
        CompareFacts facts = codes.size() < FEWEST ? null : board.facts(codes, when);
        model.addAttribute("facts", facts);
        model.addAttribute("title", facts == null ? say.text("compare.title") : title(facts, say));
        return "site/compare";
    }

    @GetMapping("/compare.json")
    @ResponseBody
    Told<CompareFacts> json(@RequestParam(name = PARTIES, required = false) @Nullable List<String> given, When when) {
        return Told.of(when, board.facts(enough(given), when));
    }

    @GetMapping("/compare.csv")
    ResponseEntity<String> csv(
            @RequestParam(name = PARTIES, required = false) @Nullable List<String> given, When when) {
        List<String> codes = enough(given);
        return StandingCsv.of(String.join("-", codes), board.facts(codes, when).standings());
    }

    private static String title(CompareFacts facts, Say say) {
        String names = say.list(
                facts.parties().stream().map(p -> say.party(p.code(), p.name())).toList());
        return say.text("compare.title.of", "parties", names);
    }

    private List<String> enough(@Nullable List<String> given) {
        List<String> codes = known(given);
        if (codes.size() < FEWEST) {
            throw new BadParameter(PARTIES, String.join(",", codes), "instead.parties");
        }
        return codes;
    }

    private List<String> known(@Nullable List<String> given) {
        List<String> codes = codes(given == null ? List.of() : given);
        Set<String> all = parties.nameByCode().keySet();
        String unknown =
                codes.stream().filter(code -> !all.contains(code)).limit(MOST).collect(Collectors.joining(","));
        if (!unknown.isEmpty()) {
            throw BadParameter.noParty(PARTIES, unknown, parties.names());
        }
        if (codes.size() > MOST) {
            throw new BadParameter(PARTIES, String.join(",", codes), "instead.parties");
        }
        return codes;
    }

    /** Each once; a choice that was left open is none. */
    private static List<String> codes(List<String> given) {
        return given.stream()
                .flatMap(codes -> Arrays.stream(codes.split(",", -1)))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }
}
