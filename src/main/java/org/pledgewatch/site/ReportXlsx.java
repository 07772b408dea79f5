package org.pledgewatch.site;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.pledgewatch.fairshare.formula.Workings;
import org.pledgewatch.fairshare.sheet.ReportSheet;
import org.pledgewatch.scoreboard.DataBoard;
import org.pledgewatch.scoreboard.FigureBoard;
import org.pledgewatch.scoreboard.FigureFacts;
import org.pledgewatch.scoreboard.PartyBoard;
import org.pledgewatch.scoreboard.SourceLine;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A report as a sheet with live formulas; as data, it has no language. */
@Component
class ReportXlsx {

    static final MediaType TYPE =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final FigureBoard figures;
    private final PartyBoard parties;
    private final DataBoard data;
    private final SiteSettings site;

    ReportXlsx(FigureBoard figures, PartyBoard parties, DataBoard data, SiteSettings site) {
        this.site = site;
        this.figures = figures;
        this.parties = parties;
        this.data = data;
    }

    /** @param name of the file, without its ending */
    ResponseEntity<byte[]> of(Workings workings, String name) {
        byte[] bytes = ReportSheet.of(
                workings,
                parties.nameByCode(),
                data.titles(),
                sources(workings).stream().map(ReportXlsx::source).toList());
        return ResponseEntity.ok()
                .contentType(TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".xlsx")
                                .build()
                                .toString())
                .body(bytes);
    }

    /**
     * As a data package.
     *
     * @param page where it stands on the site
     */
    byte[] packed(Workings workings, Instant until, String page) {
        List<FigureFacts> used = figures.byIds(workings.report().observations()).values().stream()
                .sorted(Comparator.comparingLong(FigureFacts::id))
                .toList();
        return new DataPackage(workings, parties.nameByCode(), used, sources(workings), until, site.at(page)).zip();
    }

    /** Where the figures come from that the report rests on, each once. */
    List<SourceLine> sources(Workings workings) {
        return figures.byIds(workings.report().observations()).values().stream()
                .map(FigureFacts::source)
                .distinct()
                .sorted(Comparator.comparing(SourceLine::publisher).thenComparing(SourceLine::title))
                .toList();
    }

    private static ReportSheet.Source source(SourceLine line) {
        return new ReportSheet.Source(
                line.publisher(), line.title(), line.link(), Objects.toString(line.readOn(), null), line.licence());
    }
}
