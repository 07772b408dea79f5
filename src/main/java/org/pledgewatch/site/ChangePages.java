package org.pledgewatch.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.scoreboard.ChangeBoard;
import org.pledgewatch.scoreboard.ChangeFacts;
import org.pledgewatch.scoreboard.When;
import org.pledgewatch.wording.Say;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What changed, the newest first. */
@Controller
class ChangePages {

    private static final int SIZE = 100;
    private static final int FILE = 10_000;
    private static final int LAST_PAGE = 100_000;

    private final ChangeBoard board;

    ChangePages(ChangeBoard board) {
        this.board = board;
    }

    @GetMapping("/changes")
    String page(
            @RequestParam(required = false) @Nullable String page,
            When when,
            @ModelAttribute(binding = false) Say say,
            Model model) {
        int number = number(page);
        List<ChangeFacts> changes = board.latest(when, number, SIZE);
        if (changes.isEmpty() && number > 0) {
            throw new NotHere(
                    "changes", say.number(number), List.of(new NotHere.Nearby("/changes", say.text("changes.title"))));
        }
        model.addAttribute("when", when);
        model.addAttribute("changes", changes);
        model.addAttribute("total", board.total(when));
        model.addAttribute("page", number);
        model.addAttribute("size", SIZE);
        return "site/changes";
    }

    @GetMapping("/changes.json")
    @ResponseBody
    Told<Told.Items<ChangeFacts>> json(@RequestParam(required = false) @Nullable String page, When when) {
        return Told.items(when, board.latest(when, number(page), SIZE));
    }

    @GetMapping("/changes.csv")
    ResponseEntity<String> csv(When when) {
        return Csv.of(
                "changes",
                List.of(
                        "effective_on",
                        "recorded_at",
                        "commitment",
                        "title",
                        "party",
                        "party_name",
                        "basis",
                        "from",
                        "to",
                        "reason"),
                board.latest(when, 0, FILE),
                c -> Csv.row(
                        c.effectiveOn(),
                        c.recordedAt(),
                        c.commitment(),
                        c.title(),
                        c.party(),
                        c.partyName(),
                        c.basis(),
                        c.from(),
                        c.to(),
                        c.reason()));
    }

    private static int number(@Nullable String page) {
        if (page == null) {
            return 0;
        }
        try {
            int number = Integer.parseInt(page);
            if (number >= 0 && number <= LAST_PAGE) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new BadParameter("page", page, "instead.page");
        }
        throw new BadParameter("page", page, "instead.page");
    }
}
