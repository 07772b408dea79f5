package org.pledgewatch.site;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.fairshare.FairShares;
import org.pledgewatch.fairshare.IssuedReport;
import org.pledgewatch.fairshare.ReportArchive;
import org.pledgewatch.fairshare.ReportHead;
import org.pledgewatch.scoreboard.DataBoard;
import org.pledgewatch.scoreboard.When;
import org.pledgewatch.wording.Say;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Fair-share reports as they were issued: the same for ever. */
@Controller
class IssuedPages {

    private static final String ALL = "/fair-share/reports";

    private final ReportArchive archive;
    private final FairShares shares;
    private final DataBoard data;
    private final ReportPdf papers;

    IssuedPages(ReportArchive archive, FairShares shares, DataBoard data, ReportPdf papers) {
        this.archive = archive;
        this.shares = shares;
        this.data = data;
        this.papers = papers;
    }

    @GetMapping(ALL)
    String all(When when, Model model) {
        model.addAttribute("when", when);
        model.addAttribute("issued", archive.all());
        return "site/issued-reports";
    }

    @GetMapping(ALL + ".json")
    @ResponseBody
    Told.Items<ReportHead> allJson() {
        return new Told.Items<>(archive.all());
    }

    @GetMapping(ALL + "/{id}")
    String one(@PathVariable String id, @ModelAttribute(binding = false) Say say, Model model) {
        ReportHead head = head(id);
        IssuedReport report = report(id);
        Map<String, IssuedReport.YearBefore.Line> before = new HashMap<>();
        IssuedReport.YearBefore since = report.since();
        if (since != null) {
            since.lines().forEach(line -> before.put(line.party(), line));
        }
        FairShareFacts facts = new FairShareFacts(report.report(), report.sensitivity());
        model.addAttribute("head", head);
        model.addAttribute("i", report);
        model.addAttribute("view", new ReportView(report.report()));
        model.addAttribute("called", new Called(say, shares.presets(), data.titles(), report.names()));
        model.addAttribute("lines", facts.lines());
        model.addAttribute("agreed", facts.agreed());
        model.addAttribute("before", before);
        model.addAttribute("others", archive.ofYear(head.year()));
        return "site/issued-report";
    }

    /** The canonical bytes, which have the hash that is told. */
    @GetMapping(ALL + "/{id}.json")
    ResponseEntity<byte[]> oneJson(@PathVariable String id) {
        byte[] bytes = archive.json(head(id).id()).orElseThrow().getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(bytes);
    }

    @GetMapping(ALL + "/{id}.csv")
    ResponseEntity<String> oneCsv(@PathVariable String id) {
        IssuedReport report = report(head(id).id());
        return ReportCsv.of(new FairShareFacts(report.report(), report.sensitivity()), report.names());
    }

    @GetMapping(ALL + "/{id}.xlsx")
    ResponseEntity<byte[]> oneXlsx(@PathVariable String id) {
        return ResponseEntity.ok()
                .contentType(ReportXlsx.TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("fair-share-" + head(id).id() + ".xlsx")
                                .build()
                                .toString())
                .body(archive.sheet(id).orElseThrow());
    }

    @GetMapping(ALL + "/{id}.pdf")
    ResponseEntity<byte[]> onePdf(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String paper,
            @ModelAttribute(binding = false) Say say,
            @ModelAttribute(binding = false) Here here) {
        Paper size = Paper.of(paper);
        ReportHead head = head(id);
        String page = here.without("paper").at(ALL + "/" + id);
        return Printer.file(papers.of(ReportPdf.issued(report(id), head), size, say, here, page), "fair-share-" + id);
    }

    private ReportHead head(String id) {
        return archive.head(id).orElseThrow(() -> new NotHere("report", id, nearby()));
    }

    private IssuedReport report(String id) {
        return archive.find(id).orElseThrow(() -> new NotHere("report", id, nearby()));
    }

    private List<NotHere.Nearby> nearby() {
        return archive.all().stream()
                .limit(5)
                .map(head -> new NotHere.Nearby(ALL + "/" + head.id(), head.id()))
                .toList();
    }
}
