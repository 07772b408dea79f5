package org.pledgewatch.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.fairshare.IssuedReport.YearBefore;
import org.pledgewatch.fairshare.formula.Sensitivity;
import org.pledgewatch.fairshare.formula.StateShare;
import org.springframework.http.ResponseEntity;

/** A year's report as a file, with the verdict by every formula. */
final class ReportCsv {

    private static final List<String> HEADER = List.of(
            "party",
            "name",
            "key",
            "share",
            "exact_quota",
            "quota",
            "actual",
            "ratio",
            "gap",
            "verdict",
            "reporting",
            "arrears",
            "unaccounted",
            "next_year",
            "quota_before",
            "actual_before",
            "verdict_before",
            "whatever_the_formula");

    private ReportCsv() {}

    static ResponseEntity<String> of(FairShareFacts facts, Map<String, String> names) {
        List<Sensitivity.Column> columns = facts.columns();
        List<String> header = new ArrayList<>(HEADER);
        columns.forEach(
                column -> header.addAll(List.of("verdict_by_" + column.formula(), "place_by_" + column.formula())));
        Map<String, YearBefore.Line> before = facts.before();
        Map<String, Sensitivity.Line> lines = facts.lines();
        return Csv.of(
                "fair-share-" + facts.report().year(), header, facts.report().rows(), row -> {
                    List<@Nullable Object> cells =
                            new ArrayList<>(cells(row, names.getOrDefault(row.party(), row.party())));
                    YearBefore.Line then = before.get(row.party());
                    cells.addAll(
                            then == null
                                    ? Csv.row(null, null, null)
                                    : Csv.row(then.quota(), then.actual(), then.verdict()));
                    Sensitivity.Line line = lines.get(row.party());
                    cells.add(line == null ? null : line.agreement());
                    for (Sensitivity.Column column : columns) {
                        Sensitivity.Cell cell =
                                line == null ? null : line.cells().get(column.formula());
                        cells.add(cell == null ? null : cell.verdict());
                        cells.add(cell == null ? null : cell.place());
                    }
                    return cells;
                });
    }

    private static List<@Nullable Object> cells(StateShare row, String name) {
        return Csv.row(
                row.party(),
                name,
                row.key(),
                row.share(),
                row.exactQuota(),
                row.quota(),
                row.actual(),
                row.ratio(),
                row.gap(),
                row.verdict(),
                row.reporting(),
                row.arrears().people(),
                row.arrears().unaccounted(),
                row.nextYear());
    }
}
