package org.pledgewatch.site;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.pledgewatch.fairshare.FairShares;
import org.pledgewatch.fairshare.formula.FairShareReport;
import org.pledgewatch.fairshare.formula.StateShare;
import org.pledgewatch.fairshare.formula.Workings;
import org.pledgewatch.pictures.Atlas;
import org.pledgewatch.pictures.Picture;
import org.pledgewatch.scoreboard.DataBoard;
import org.pledgewatch.scoreboard.PartyBoard;
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
     * @param until the moment of the record that it tells of
     * @param page where it stands on the site, with its language
     */
    byte[] of(Workings workings, Paper paper, Instant until, Say say, Here here, String page) {
        FairShareReport report = workings.report();
        FairShareFacts facts = new FairShareFacts(report, workings.sensitivity());
        Map<String, String> names = parties.nameByCode();
        String address = site.at(page);
        Map<String, Object> all = new HashMap<>();
        all.put("r", report);
        all.put("workings", workings);
        all.put("view", new ReportView(report));
        all.put("names", names);
        all.put("called", new Called(say, shares.presets(), data.titles(), names));
        all.put("keys", report.rows().stream().map(StateShare::key).reduce(BigDecimal.ZERO, BigDecimal::add));
        all.put("told", facts.told());
        all.put("columns", facts.columns());
        all.put(
                "untold",
                workings.sensitivity().columns().stream()
                        .filter(column -> column.unavailable() != null)
                        .toList());
        all.put("agreed", facts.agreed());
        all.put("sources", sheets.sources(workings));
        all.put("method", data.method().version());
        all.put("map", map(report, names, say, here));
        all.put("address", address);
        return printer.pdf("report", paper, say, address, until, all);
    }

    private String map(FairShareReport report, Map<String, String> names, Say say, Here here) {
        Picture map = new ReportPictures(report, names, say, here)
                .map(atlas.getObject())
                .drawWithoutLinks();
        byte[] png = rasters.getObject().png(map.file(say.text("picture.boundaries")), MAP_PIXELS);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }
}
