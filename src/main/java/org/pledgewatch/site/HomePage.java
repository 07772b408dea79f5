package org.pledgewatch.site;

import java.util.List;
import org.pledgewatch.pictures.Atlas;
import org.pledgewatch.scoreboard.HomeBoard;
import org.pledgewatch.scoreboard.HomeFacts;
import org.pledgewatch.scoreboard.ShareFacts;
import org.pledgewatch.scoreboard.When;
import org.pledgewatch.wording.Say;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseBody;

/** The scoreboard. */
@Controller
class HomePage {

    private static final int FOREMOST = 14;

    private final HomeBoard board;
    private final ObjectProvider<Atlas> atlas;

    HomePage(HomeBoard board, ObjectProvider<Atlas> atlas) {
        this.board = board;
        this.atlas = atlas;
    }

    @GetMapping("/")
    String page(
            When when,
            @ModelAttribute(binding = false) Say say,
            @ModelAttribute(binding = false) Here here,
            Model model) {
        model.addAttribute("when", when);
        HomeFacts facts = board.facts(when);
        ShareFacts share = facts.share();
        model.addAttribute("facts", facts);
        model.addAttribute("shown", share == null ? List.of() : share.foremost(FOREMOST));
        if (share != null) {
            model.addAttribute(
                    "map", new ShareMap(atlas.getObject(), say, here).of(share).draw());
        }
        return "site/home";
    }

    @GetMapping("/scoreboard.json")
    @ResponseBody
    Told<HomeFacts> json(When when) {
        return Told.of(when, board.facts(when));
    }
}
