package org.pledgewatch.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.fairshare.FairShares;
import org.pledgewatch.fairshare.IssuedReport;
import org.pledgewatch.fairshare.ReportArchive;
import org.pledgewatch.fairshare.formula.FairShareReport;
import org.pledgewatch.fairshare.formula.FairShareUnavailable;
import org.pledgewatch.fairshare.formula.Reckoner;
import org.pledgewatch.fairshare.formula.Scenario;
import org.pledgewatch.fairshare.formula.Workings;
import org.pledgewatch.pictures.Atlas;
import org.pledgewatch.pictures.Size;
import org.pledgewatch.scoreboard.DataBoard;
import org.pledgewatch.scoreboard.FigureBoard;
import org.pledgewatch.scoreboard.PartyBoard;
import org.pledgewatch.scoreboard.RecordBoard;
import org.pledgewatch.scoreboard.When;
import org.pledgewatch.wording.Say;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Who met its fair share of whom to admit, year by year and by every formula. */
@Controller
class FairSharePages {

    private final FairShares shares;
    private final FigureBoard figures;
    private final PartyBoard parties;
    private final DataBoard data;
    private final ReportXlsx sheets;
    private final ObjectProvider<Atlas> atlas;
    private final ReportPdf papers;
    private final RecordBoard records;
    private final ReportArchive archive;

    FairSharePages(
            FairShares shares,
            FigureBoard figures,
            PartyBoard parties,
            DataBoard data,
            ReportXlsx sheets,
            ObjectProvider<Atlas> atlas,
            ReportPdf papers,
            RecordBoard records,
            ReportArchive archive) {
        this.archive = archive;
        this.papers = papers;
        this.records = records;
        this.atlas = atlas;
        this.sheets = sheets;
        this.shares = shares;
        this.figures = figures;
        this.parties = parties;
        this.data = data;
    }

    @GetMapping("/fair-share")
    String years(ScenarioChoice choice, When when, @ModelAttribute(binding = false) Say say, Model model) {
        Scenario scenario = choice.in(shares.presets());
        Reckoner reckoner = reckoner(when);
        List<FairShareReport> reports = new ArrayList<>();
        for (Integer year : years(reckoner, scenario, when)) {
            reports.add(reckoner.report(scenario, year));
        }
        model.addAttribute("when", when);
        model.addAttribute("scenario", scenario);
        model.addAttribute("called", new Called(say, shares.presets(), data.titles(), parties.nameByCode()));
        model.addAttribute("issued", archive.all());
        model.addAttribute("reports", reports.stream().map(ReportView::new).toList());
        return "site/fair-shares";
    }

    @GetMapping("/fair-share.json")
    @ResponseBody
    Told<Told.Items<FairShareReport>> yearsJson(ScenarioChoice choice, When when) {
        Scenario scenario = choice.in(shares.presets());
        Reckoner reckoner = reckoner(when);
        return Told.items(
                when,
                years(reckoner, scenario, when).stream()
                        .map(year -> reckoner.report(scenario, year))
                        .toList());
    }

    @GetMapping("/fair-share/{year}")
    String year(
            @PathVariable String year,
            ScenarioChoice choice,
            When when,
            @ModelAttribute(binding = false) Say say,
            @ModelAttribute(binding = false) Here here,
            Model model) {
        FairShareFacts facts = find(year, choice, when);
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
        model.addAttribute("years", years(reckoner(when), facts.report().scenario(), when));
        return "site/fair-share";
    }

    @GetMapping("/fair-share/{year}.json")
    @ResponseBody
    Told<FairShareFacts> yearJson(@PathVariable String year, ScenarioChoice choice, When when) {
        return Told.of(when, find(year, choice, when));
    }

    @GetMapping("/fair-share/{year}.csv")
    ResponseEntity<String> yearCsv(@PathVariable String year, ScenarioChoice choice, When when) {
        return ReportCsv.of(find(year, choice, when), parties.nameByCode());
    }

    @GetMapping("/fair-share/{year}.xlsx")
    ResponseEntity<byte[]> yearXlsx(@PathVariable String year, ScenarioChoice choice, When when) {
        FairShareReport report = find(year, choice, when).report();
        return sheets.of(reckoner(when).workings(report.scenario(), report.year()), "fair-share-" + year);
    }

    @GetMapping("/fair-share/{year}.pdf")
    ResponseEntity<byte[]> yearPdf(
            @PathVariable String year,
            ScenarioChoice choice,
            @RequestParam(required = false) @Nullable String paper,
            When when,
            @ModelAttribute(binding = false) Say say,
            @ModelAttribute(binding = false) Here here) {
        Paper size = Paper.of(paper);
        FairShareReport report = find(year, choice, when).report();
        Workings workings = reckoner(when).workings(report.scenario(), report.year());
        String page = here.without("paper").at("/fair-share/" + year);
        byte[] pdf = papers.of(papers.now(workings, records.until(when)), size, say, here, page);
        return Printer.file(pdf, "fair-share-" + year);
    }

    @GetMapping("/fair-share/{year}.zip")
    ResponseEntity<byte[]> yearPackage(
            @PathVariable String year, ScenarioChoice choice, When when, @ModelAttribute(binding = false) Here here) {
        FairShareReport report = find(year, choice, when).report();
        Workings workings = reckoner(when).workings(report.scenario(), report.year());
        byte[] zip = sheets.packed(workings, records.until(when), here.at("/fair-share/" + year));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .body(zip);
    }

    private FairShareFacts find(String text, ScenarioChoice choice, When when) {
        Scenario scenario = choice.in(shares.presets());
        Reckoner reckoner = reckoner(when);
        List<Integer> known = reckoner.years(scenario);
        List<NotHere.Nearby> nearby = years(reckoner, scenario, when).stream()
                .map(y -> new NotHere.Nearby("/fair-share/" + y, String.valueOf(y)))
                .toList();
        if (!text.matches("[0-9]{4}") || !known.contains(Integer.valueOf(text))) {
            throw new NotHere("fair-share", text, nearby);
        }
        int year = Integer.parseInt(text);
        try {
            FairShareReport report = reckoner.report(scenario, year);
            return new FairShareFacts(
                    report, reckoner.sensitivity(scenario, year), IssuedReport.YearBefore.of(reckoner.before(report)));
        } catch (FairShareUnavailable e) {
            throw new NotHere("fair-share", text, nearby);
        }
    }

    private Reckoner reckoner(When when) {
        return shares.knownAt(figures.lastRecorded(when.knownAt()));
    }

    /** The years with figures to judge by, the newest first. */
    private static List<Integer> years(Reckoner reckoner, Scenario scenario, When when) {
        List<Integer> years = new ArrayList<>(reckoner.judgedYears(scenario));
        years.removeIf(year -> year > when.asOf().getYear());
        Collections.reverse(years);
        return years;
    }
}
