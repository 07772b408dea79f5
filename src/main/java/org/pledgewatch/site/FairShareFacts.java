package org.pledgewatch.site;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.fairshare.IssuedReport;
import org.pledgewatch.fairshare.formula.FairShareReport;
import org.pledgewatch.fairshare.formula.Sensitivity;
import org.pledgewatch.fairshare.formula.StateShare;
import org.pledgewatch.fairshare.formula.Verdict;

/**
 * A year's report, what every other formula says, and the year before.
 *
 * @param since none where the year before cannot be told
 */
record FairShareFacts(FairShareReport report, Sensitivity sensitivity, IssuedReport.@Nullable YearBefore since) {

    private static final List<Sensitivity.Agreement> ORDER = List.of(
            Sensitivity.Agreement.DEPENDS,
            Sensitivity.Agreement.ALWAYS_MET,
            Sensitivity.Agreement.NEVER_MET,
            Sensitivity.Agreement.NOT_JUDGED);

    /** What the formulas say of each party, by its code. */
    @JsonIgnore
    public Map<String, Sensitivity.Line> lines() {
        Map<String, Sensitivity.Line> lines = new LinkedHashMap<>();
        sensitivity.lines().forEach(line -> lines.put(line.party(), line));
        return lines;
    }

    /** The year before, by the party's code. */
    @JsonIgnore
    public Map<String, IssuedReport.YearBefore.Line> before() {
        Map<String, IssuedReport.YearBefore.Line> before = new LinkedHashMap<>();
        if (since != null) {
            since.lines().forEach(line -> before.put(line.party(), line));
        }
        return before;
    }

    /** Those whose verdict is another than the year before. */
    @JsonIgnore
    public List<StateShare> turned() {
        Map<String, IssuedReport.YearBefore.Line> before = before();
        return report.rows().stream()
                .filter(row -> hasTurned(before.get(row.party()), row))
                .toList();
    }

    private static boolean hasTurned(IssuedReport.YearBefore.@Nullable Line before, StateShare now) {
        return before != null && !before.verdict().equals(now.verdict().name());
    }

    /** Those that a formula can judge, where the formula decides first. */
    @JsonIgnore
    public List<Sensitivity.Line> told() {
        return sensitivity.lines().stream()
                .filter(line -> line.agreement() != Sensitivity.Agreement.NOT_JUDGED)
                .filter(line -> line.agreement() != Sensitivity.Agreement.NEVER_MET || isNear(line))
                .sorted(Comparator.comparingInt((Sensitivity.Line line) -> ORDER.indexOf(line.agreement()))
                        .thenComparing(Sensitivity.Line::party))
                .toList();
    }

    /** The formulas that tell something for the year. */
    @JsonIgnore
    public List<Sensitivity.Column> columns() {
        return sensitivity.columns().stream()
                .filter(column -> column.unavailable() == null)
                .toList();
    }

    /** How many parties' verdicts hold whatever the formula, by the word for it. */
    @JsonIgnore
    public Map<String, Integer> agreed() {
        Map<String, Integer> agreed = new TreeMap<>();
        sensitivity.lines().forEach(line -> agreed.merge(line.agreement().name(), 1, Integer::sum));
        return agreed;
    }

    /** Whether any formula comes as near as half of the share. */
    private static boolean isNear(Sensitivity.Line line) {
        return line.cells().values().stream()
                .anyMatch(cell -> cell.verdict() == Verdict.NEAR || cell.verdict() == Verdict.HALF);
    }
}
