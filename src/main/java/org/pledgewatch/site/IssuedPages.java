package org.pledgewatch.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.fairshare.FairShares;
import org.pledgewatch.fairshare.IssuedReport;
import org.pledgewatch.fairshare.ReportArchive;
import org.pledgewatch.fairshare.ReportHead;
import org.pledgewatch.pictures.Atlas;
import org.pledgewatch.scoreboard.DataBoard;
import org.pledgewatch.scoreboard.When;
import org.pledgewatch.wording.Say;
import org.springframework.beans.factory.ObjectProvider;
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
    private final ObjectProvider<Atlas> atlas;

    IssuedPages(
            ReportArchive archive, FairShares shares, DataBoard data, ReportPdf papers, ObjectProvider<Atlas> atlas) {
        this.atlas = atlas;
        this.archive = archive;
        this.shares = shares;
        this.data = data;
        this.papers = papers;
    }

    /** A report, and how it is named. */
    record IssuedFacts(ReportHead head, IssuedReport report) {

        /** It stays as it is, so its own address is enough. */
        Citation citation(Subject subject, String address) {
            return new Citation(subject, LocalDate.ofInstant(head.issuedAt(), ZoneOffset.UTC), head.knownAt(), address);
        }
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
    String one(
            @PathVariable String id,
            @ModelAttribute(binding = false) Say say,
            @ModelAttribute(binding = false) Here here,
            Model model) {
        ReportHead head = head(id);
        IssuedReport report = report(id);
        FairShareFacts facts = facts(report);
        ReportPictures pictures = new ReportPictures(report.report(), report.names(), say, here);
        model.addAttribute("map", pictures.map(atlas.getObject()).draw());
        model.addAttribute("facts", new IssuedFacts(head, report));
        model.addAttribute("head", head);
        model.addAttribute("i", report);
        model.addAttribute("view", new ReportView(report.report()));
        model.addAttribute("called", new Called(say, shares.presets(), data.titles(), report.names()));
        model.addAttribute("lines", facts.lines());
        model.addAttribute("agreed", facts.agreed());
        model.addAttribute("told", facts.told());
        model.addAttribute("columns", facts.columns());
        model.addAttribute("before", facts.before());
        model.addAttribute("turned", facts.turned());
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
        return ReportCsv.of(facts(report), report.names());
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

    private static FairShareFacts facts(IssuedReport report) {
        return new FairShareFacts(report.report(), report.sensitivity(), report.since());
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
