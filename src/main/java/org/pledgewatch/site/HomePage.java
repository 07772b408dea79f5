package org.pledgewatch.site;

import java.util.List;
import org.pledgewatch.scoreboard.HomeBoard;
import org.pledgewatch.scoreboard.HomeFacts;
import org.pledgewatch.scoreboard.ShareFacts;
import org.pledgewatch.scoreboard.When;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The scoreboard. */
@Controller
class HomePage {

    private static final int FOREMOST = 14;

    private final HomeBoard board;

    HomePage(HomeBoard board) {
        this.board = board;
    }

    @GetMapping("/")
    String page(When when, Model model) {
        model.addAttribute("when", when);
        HomeFacts facts = board.facts(when);
        ShareFacts share = facts.share();
        model.addAttribute("facts", facts);
        model.addAttribute("shown", share == null ? List.of() : share.foremost(FOREMOST));
        return "site/home";
    }

    @GetMapping("/scoreboard.json")
    @ResponseBody
    Told<HomeFacts> json(When when) {
        return Told.of(when, board.facts(when));
    }
}
