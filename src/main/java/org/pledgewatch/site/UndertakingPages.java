package org.pledgewatch.site;

import java.util.List;
import java.util.Map;
import org.pledgewatch.fairshare.FairShares;
import org.pledgewatch.pictures.Size;
import org.pledgewatch.scoreboard.DataBoard;
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

    private final Lookup lookup;
    private final DataBoard data;
    private final FairShares shares;

    UndertakingPages(Lookup lookup, DataBoard data, FairShares shares) {
        this.lookup = lookup;
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
        UndertakingFacts facts = lookup.undertaking(slug, party, when);
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
        return Told.of(when, lookup.undertaking(slug, party, when));
    }

    @GetMapping("/commitments/{slug}/{party}.csv")
    ResponseEntity<String> csv(@PathVariable String slug, @PathVariable String party, When when) {
        return Csv.of(
                slug + "-" + party,
                List.of("period", "breakdown", "required", "actual", "result", "reason"),
                lookup.undertaking(slug, party, when).periods(),
                p -> Csv.row(p.period(), p.breakdown(), p.required(), p.actual(), p.result(), p.reason()));
    }
}
