package org.pledgewatch.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.fairshare.formula.FairShareReport;
import org.pledgewatch.fairshare.formula.StateShare;
import org.pledgewatch.fairshare.formula.Verdict;

/** A report in the order in which it is read: by verdict, then by the size of the quota. */
record ReportView(FairShareReport report) {

    /** Where below stands for those who admitted somebody, those who admitted nobody have a word of their own. */
    private static final String NOBODY = "NIL";

    /** Those of one verdict, or of the word for those who admitted nobody. */
    record Group(String word, List<StateShare> rows) {}

    public int year() {
        return report.year();
    }

    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            List<StateShare> rows = of(verdict);
            groups.add(new Group(
                    verdict.name(), rows.stream().filter(r -> !isNobody(r)).toList()));
            groups.add(
                    new Group(NOBODY, rows.stream().filter(ReportView::isNobody).toList()));
        }
        groups.removeIf(group -> group.rows().isEmpty());
        return groups;
    }

    public long nobody() {
        return report.rows().stream().filter(ReportView::isNobody).count();
    }

    private static boolean isNobody(StateShare row) {
        BigDecimal actual = row.actual();
        return row.verdict() == Verdict.BELOW && actual != null && actual.signum() == 0;
    }

    public List<StateShare> of(Verdict verdict) {
        return report.rows().stream()
                .filter(row -> row.verdict() == verdict)
                .sorted(Comparator.comparingLong(StateShare::quota).reversed().thenComparing(StateShare::party))
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
}
