package org.pledgewatch.fairshare;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.fairshare.IssuedReport.Totals;
import org.pledgewatch.fairshare.IssuedReport.UsedFigure;
import org.pledgewatch.fairshare.IssuedReport.YearBefore;
import org.pledgewatch.fairshare.formula.FairShareReport;
import org.pledgewatch.fairshare.formula.Workings;
import org.pledgewatch.parties.PartyRegister;
import org.pledgewatch.reference.Sha256;
import org.springframework.stereotype.Component;

/** Puts together all that a report says. */
@Component
class ReportWriter {

    /** Raised when the same figures and settings would give another report. */
    static final String METHOD = "fair-share 1";

    private final PartyRegister register;
    private final UsedFigures figures;

    ReportWriter(PartyRegister register, UsedFigures figures) {
        this.register = register;
        this.figures = figures;
    }

    /** Which report it is. */
    record Title(int year, ReportKind kind, int edition, Instant issuedAt, Instant knownAt) {

        String id() {
            return year + "-" + kind.code() + "-" + edition;
        }
    }

    IssuedReport write(Title title, Workings workings, @Nullable IssuedReport before, @Nullable String reason) {
        FairShareReport report = workings.report();
        List<UsedFigure> inputs = figures.byIds(report.observations());
        TreeSet<String> sources = new TreeSet<>();
        inputs.forEach(input -> sources.add(input.source()));
        return new IssuedReport(
                title.id(),
                title.year(),
                title.kind(),
                title.edition(),
                title.issuedAt(),
                title.knownAt(),
                METHOD,
                workings.declared(),
                Totals.of(report),
                report,
                workings.sensitivity(),
                YearBefore.of(workings.before()),
                names(report),
                inputs,
                figures.sources(sources),
                before == null ? null : before.id(),
                before == null ? null : reason,
                before == null ? List.of() : ReportChange.between(before.report(), report));
    }

    /** What it says, whenever it is issued and however it is numbered. */
    String substance(IssuedReport report) {
        return Sha256.of(CanonicalJson.write(Map.of(
                "method", report.method(),
                "declared", report.declared(),
                "report", report.report(),
                "sensitivity", report.sensitivity())));
    }

    private Map<String, String> names(FairShareReport report) {
        Map<String, String> all = new TreeMap<>();
        report.rows().forEach(row -> all.put(row.party(), row.party()));
        report.excluded().forEach(out -> all.put(out.party(), out.party()));
        register.all().forEach(party -> all.computeIfPresent(party.code(), (code, old) -> party.name()));
        return all;
    }
}
