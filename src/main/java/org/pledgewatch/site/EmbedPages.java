package org.pledgewatch.site;

import jakarta.servlet.http.HttpServletResponse;
import org.pledgewatch.scoreboard.HomeBoard;
import org.pledgewatch.scoreboard.When;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Small pages for the frames of other sites. Nothing in them can be done, so nobody can be tricked into doing it. */
@Controller
@RequestMapping("/embed")
class EmbedPages {

    private final HomeBoard home;
    private final Lookup lookup;

    EmbedPages(HomeBoard home, Lookup lookup) {
        this.home = home;
        this.lookup = lookup;
    }

    @ModelAttribute
    void framedByAnyone(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", SecurityHeaders.policy("*"));
    }

    @GetMapping("/scoreboard")
    String scoreboard(When when, Model model) {
        model.addAttribute("when", when);
        model.addAttribute("facts", home.facts(when));
        return "site/embed-scoreboard";
    }

    @GetMapping("/parties/{code}")
    String party(@PathVariable String code, When when, Model model) {
        model.addAttribute("when", when);
        model.addAttribute("facts", lookup.party(code, when));
        return "site/embed-party";
    }

    @GetMapping("/commitments/{slug}/{party}")
    String undertaking(@PathVariable String slug, @PathVariable String party, When when, Model model) {
        model.addAttribute("when", when);
        model.addAttribute("facts", lookup.undertaking(slug, party, when));
        return "site/embed-undertaking";
    }
}
