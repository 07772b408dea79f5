package org.pledgewatch.site;

import org.pledgewatch.scoreboard.HomeBoard;
import org.pledgewatch.scoreboard.HomeFacts;
import org.pledgewatch.scoreboard.When;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The scoreboard. */
@Controller
class HomePage {

    private final HomeBoard board;

    HomePage(HomeBoard board) {
        this.board = board;
    }

    @GetMapping("/")
    String page(When when, Model model) {
        model.addAttribute("when", when);
        model.addAttribute("facts", board.facts(when));
        return "site/home";
    }

    @GetMapping("/scoreboard.json")
    @ResponseBody
    Told<HomeFacts> json(When when) {
        return Told.of(when, board.facts(when));
    }
}
