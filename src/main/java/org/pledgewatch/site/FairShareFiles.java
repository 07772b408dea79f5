package org.pledgewatch.site;

import org.jspecify.annotations.Nullable;
import org.pledgewatch.fairshare.formula.FairShareReport;
import org.pledgewatch.fairshare.formula.Workings;
import org.pledgewatch.scoreboard.PartyBoard;
import org.pledgewatch.scoreboard.RecordBoard;
import org.pledgewatch.scoreboard.When;
import org.pledgewatch.wording.Say;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A year of fair shares as files: rows, workings, a paper, and all of it packed. */
@Controller
class FairShareFiles {

    private final FairShareReading reading;
    private final PartyBoard parties;
    private final RecordBoard records;
    private final ReportXlsx sheets;
    private final ReportPdf papers;

    FairShareFiles(
            FairShareReading reading, PartyBoard parties, RecordBoard records, ReportXlsx sheets, ReportPdf papers) {
        this.reading = reading;
        this.parties = parties;
        this.records = records;
        this.sheets = sheets;
        this.papers = papers;
    }

    @GetMapping("/fair-share/{year}.csv")
    ResponseEntity<String> yearCsv(@PathVariable String year, ScenarioChoice choice, When when) {
        return ReportCsv.of(reading.find(year, choice, when), parties.nameByCode());
    }

    @GetMapping("/fair-share/{year}.xlsx")
    ResponseEntity<byte[]> yearXlsx(@PathVariable String year, ScenarioChoice choice, When when) {
        FairShareReport report = reading.find(year, choice, when).report();
        return sheets.of(reading.workings(report, when), "fair-share-" + year);
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
        FairShareReport report = reading.find(year, choice, when).report();
        Workings workings = reading.workings(report, when);
        String page = here.without("paper").at("/fair-share/" + year);
        byte[] pdf = papers.of(papers.now(workings, records.until(when)), size, say, here, page);
        return Printer.file(pdf, "fair-share-" + year);
    }

    @GetMapping("/fair-share/{year}.zip")
    ResponseEntity<byte[]> yearPackage(
            @PathVariable String year, ScenarioChoice choice, When when, @ModelAttribute(binding = false) Here here) {
        FairShareReport report = reading.find(year, choice, when).report();
        Workings workings = reading.workings(report, when);
        byte[] zip = sheets.packed(workings, records.until(when), here.at("/fair-share/" + year));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .body(zip);
    }
}
