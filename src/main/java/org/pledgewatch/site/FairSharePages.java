package org.pledgewatch.site;

import java.util.Map;
import org.pledgewatch.fairshare.FairShares;
import org.pledgewatch.fairshare.ReportArchive;
import org.pledgewatch.fairshare.formula.FairShareReport;
import org.pledgewatch.fairshare.formula.Scenario;
import org.pledgewatch.pictures.Atlas;
import org.pledgewatch.pictures.Size;
import org.pledgewatch.scoreboard.DataBoard;
import org.pledgewatch.scoreboard.FigureBoard;
import org.pledgewatch.scoreboard.PartyBoard;
import org.pledgewatch.scoreboard.When;
import org.pledgewatch.wording.Say;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** Who met its fair share of whom to admit, year by year and by every formula. */
@Controller
class FairSharePages {

    private final FairShares shares;
    private final FairShareReading reading;
    private final FigureBoard figures;
    private final PartyBoard parties;
    private final DataBoard data;
    private final ObjectProvider<Atlas> atlas;
    private final ReportArchive archive;

    FairSharePages(
            FairShares shares,
            FairShareReading reading,
            FigureBoard figures,
            PartyBoard parties,
            DataBoard data,
            ObjectProvider<Atlas> atlas,
            ReportArchive archive) {
        this.shares = shares;
        this.reading = reading;
        this.figures = figures;
        this.parties = parties;
        this.data = data;
        this.atlas = atlas;
        this.archive = archive;
    }

    @GetMapping("/fair-share")
    String years(ScenarioChoice choice, When when, @ModelAttribute(binding = false) Say say, Model model) {
        Scenario scenario = choice.in(shares.presets());
        model.addAttribute("when", when);
        model.addAttribute("scenario", scenario);
        model.addAttribute("called", new Called(say, shares.presets(), data.titles(), parties.nameByCode()));
        model.addAttribute("issued", archive.all());
        model.addAttribute(
                "reports",
                reading.reports(scenario, when).stream().map(ReportView::new).toList());
        return "site/fair-shares";
    }

    @GetMapping("/fair-share.json")
    @ResponseBody
    Told<Told.Items<FairShareReport>> yearsJson(ScenarioChoice choice, When when) {
        return Told.items(when, reading.reports(choice.in(shares.presets()), when));
    }

    @GetMapping("/fair-share/{year}")
    String year(
            @PathVariable String year,
            ScenarioChoice choice,
            When when,
            @ModelAttribute(binding = false) Say say,
            @ModelAttribute(binding = false) Here here,
            Model model) {
        FairShareFacts facts = reading.find(year, choice, when);
        Map<String, String> names = parties.nameByCode();
        ReportPictures pictures = new ReportPictures(facts.report(), names, say, here);
        model.addAttribute("map", pictures.map(atlas.getObject()).draw());
        model.addAttribute("chart", pictures.hasChart() ? pictures.chart(Size.LARGE) : null);
        model.addAttribute("smallChart", pictures.hasChart() ? pictures.chart(Size.SMALL) : null);
        model.addAttribute("when", when);
        model.addAttribute("facts", facts);
        model.addAttribute("view", new ReportView(facts.report()));
        model.addAttribute("names", names);
        model.addAttribute("lines", facts.lines());
        model.addAttribute("method", data.method().version());
        model.addAttribute("before", facts.before());
        model.addAttribute("turned", facts.turned());
        model.addAttribute("told", facts.told());
        model.addAttribute("columns", facts.columns());
        model.addAttribute("agreed", facts.agreed());
        model.addAttribute("methods", ScenarioChoice.METHODS);
        model.addAttribute("presets", shares.presets());
        model.addAttribute("called", new Called(say, shares.presets(), data.titles(), names));
        model.addAttribute("figures", figures.byIds(facts.report().target().observations()));
        model.addAttribute("issued", archive.ofYear(facts.report().year()));
        model.addAttribute("years", reading.years(facts.report().scenario(), when));
        return "site/fair-share";
    }

    @GetMapping("/fair-share/{year}.json")
    @ResponseBody
    Told<FairShareFacts> yearJson(@PathVariable String year, ScenarioChoice choice, When when) {
        return Told.of(when, reading.find(year, choice, when));
    }
}
