package org.pledgewatch.site;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.fairshare.FairShares;
import org.pledgewatch.fairshare.IssuedReport;
import org.pledgewatch.fairshare.ReportHead;
import org.pledgewatch.fairshare.formula.Declared;
import org.pledgewatch.fairshare.formula.FairShareReport;
import org.pledgewatch.fairshare.formula.Sensitivity;
import org.pledgewatch.fairshare.formula.StateShare;
import org.pledgewatch.fairshare.formula.Workings;
import org.pledgewatch.pictures.Atlas;
import org.pledgewatch.pictures.Picture;
import org.pledgewatch.scoreboard.DataBoard;
import org.pledgewatch.scoreboard.PartyBoard;
import org.pledgewatch.scoreboard.SourceLine;
import org.pledgewatch.studio.Rasters;
import org.pledgewatch.wording.Say;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A year's report on paper. */
@Component
class ReportPdf {

    private static final int MAP_PIXELS = 1400;

    private final Printer printer;
    private final FairShares shares;
    private final PartyBoard parties;
    private final DataBoard data;
    private final ReportXlsx sheets;
    private final ObjectProvider<Atlas> atlas;
    private final ObjectProvider<Rasters> rasters;
    private final SiteSettings site;

    ReportPdf(
            Printer printer,
            FairShares shares,
            PartyBoard parties,
            DataBoard data,
            ReportXlsx sheets,
            ObjectProvider<Atlas> atlas,
            ObjectProvider<Rasters> rasters,
            SiteSettings site) {
        this.printer = printer;
        this.shares = shares;
        this.parties = parties;
        this.data = data;
        this.sheets = sheets;
        this.atlas = atlas;
        this.rasters = rasters;
        this.site = site;
    }

    /**
     * What is to be printed.
     *
     * @param names of the parties by code
     * @param method version of the arithmetic
     * @param until the moment of the record that it tells of
     * @param issued as which report it was; none where it is computed now
     */
    record Told(
            FairShareReport report,
            Sensitivity sensitivity,
            IssuedReport.@Nullable YearBefore since,
            Declared declared,
            List<SourceLine> sources,
            Map<String, String> names,
            String method,
            Instant until,
            @Nullable ReportHead issued) {}

    /** @param page where it stands on the site, with its language */
    byte[] of(Told told, Paper paper, Say say, Here here, String page) {
        FairShareReport report = told.report();
        FairShareFacts facts = new FairShareFacts(report, told.sensitivity(), told.since());
        Map<String, Object> all = new HashMap<>();
        all.put("r", report);
        all.put("declared", told.declared());
        all.put("view", new ReportView(report));
        all.put("names", told.names());
        all.put("called", new Called(say, shares.presets(), data.titles(), told.names()));
        all.put("keys", report.rows().stream().map(StateShare::key).reduce(BigDecimal.ZERO, BigDecimal::add));
        all.put("before", facts.before());
        all.put("turned", facts.turned());
        if (told.since() != null) {
            all.put("since", told.since());
        }
        all.put("told", facts.told());
        all.put("columns", facts.columns());
        all.put(
                "untold",
                told.sensitivity().columns().stream()
                        .filter(column -> column.unavailable() != null)
                        .toList());
        all.put("agreed", facts.agreed());
        all.put("sources", told.sources());
        all.put("method", told.method());
        all.put("map", map(report, told.names(), say, here));
        all.put("address", site.at(page));
        ReportHead issued = told.issued();
        if (issued != null) {
            all.put("issued", issued);
        }
        return printer.pdf("report", paper, say, site.at(page), told.until(), all);
    }

    /** A report that is computed now. */
    Told now(Workings workings, Instant until) {
        return new Told(
                workings.report(),
                workings.sensitivity(),
                IssuedReport.YearBefore.of(workings.before()),
                workings.declared(),
                sheets.sources(workings),
                parties.nameByCode(),
                data.method().version(),
                until,
                null);
    }

    static Told issued(IssuedReport report, ReportHead head) {
        return new Told(
                report.report(),
                report.sensitivity(),
                report.since(),
                report.declared(),
                report.sources().stream().map(ReportPdf::source).toList(),
                report.names(),
                report.method(),
                report.issuedAt(),
                head);
    }

    private static SourceLine source(IssuedReport.UsedSource s) {
        return new SourceLine(
                s.code(), s.publisher(), s.title(), s.link(), day(s.publishedOn()), day(s.readOn()), s.licence());
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private String map(FairShareReport report, Map<String, String> names, Say say, Here here) {
        Picture map = new ReportPictures(report, names, say, here)
                .map(atlas.getObject())
                .drawWithoutLinks();
        byte[] png = rasters.getObject().png(map.file(say.text("picture.boundaries")), MAP_PIXELS);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }
}
