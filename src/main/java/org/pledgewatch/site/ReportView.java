package org.pledgewatch.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.fairshare.formula.Exclusion;
import org.pledgewatch.fairshare.formula.FairShareReport;
import org.pledgewatch.fairshare.formula.StateShare;
import org.pledgewatch.fairshare.formula.Verdict;

/** A report in the order in which it is read: by verdict, then by the size of the quota. */
record ReportView(FairShareReport report) {

    /** Those of one verdict. */
    record Group(Verdict verdict, List<StateShare> rows) {}

    public int year() {
        return report.year();
    }

    public List<Group> groups() {
        return List.of(Verdict.values()).stream()
                .map(verdict -> new Group(verdict, of(verdict)))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    public List<StateShare> of(Verdict verdict) {
        return report.rows().stream()
                .filter(row -> row.verdict() == verdict)
                .sorted(Comparator.comparing(StateShare::quota).reversed().thenComparing(StateShare::party))
                .toList();
    }

    public int count(String verdict) {
        return report.counts().getOrDefault(Verdict.valueOf(verdict), 0);
    }

    /** Those whose share was met or not: the honest denominator. */
    public int judged() {
        return (int) report.rows().stream().filter(r -> r.verdict().isJudged()).count();
    }

    /** Everyone who was admitted by a state of the pool, as far as reported. */
    public BigDecimal admitted() {
        return report.rows().stream()
                .map(StateShare::actual)
                .reduce(BigDecimal.ZERO, (sum, actual) -> actual == null ? sum : sum.add(actual), BigDecimal::add);
    }

    public @Nullable BigDecimal reached() {
        return report.total() == 0 ? null : admitted().divide(BigDecimal.valueOf(report.total()), 6, RoundingMode.DOWN);
    }

    public List<Exclusion> excludedFor(String why) {
        return report.excluded().stream()
                .filter(e -> e.why().name().equals(why))
                .toList();
    }
}
