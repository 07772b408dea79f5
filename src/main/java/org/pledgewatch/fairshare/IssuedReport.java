package org.pledgewatch.fairshare;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.fairshare.formula.Declared;
import org.pledgewatch.fairshare.formula.FairShareReport;
import org.pledgewatch.fairshare.formula.Sensitivity;
import org.pledgewatch.fairshare.formula.StateShare;
import org.pledgewatch.fairshare.formula.Verdict;

/**
 * A report as it was issued: all that it says, so that nothing else is needed to read it.
 *
 * @param id as {@code 2024-annual-1}
 * @param edition from 1; a later one corrects those before
 * @param knownAt figures recorded until then count
 * @param method version of the arithmetic
 * @param names of the parties by code
 * @param totals of the states, each counted once
 * @param since what changed from the year before; none where that year cannot be told
 * @param inputs every figure that it rests on, with where it comes from
 * @param corrects the edition before
 * @param reason why that is corrected, as a person said it
 * @param changes what this edition changes of that one
 */
public record IssuedReport(
        String id,
        int year,
        ReportKind kind,
        int edition,
        Instant issuedAt,
        Instant knownAt,
        String method,
        Declared declared,
        Totals totals,
        FairShareReport report,
        Sensitivity sensitivity,
        @Nullable YearBefore since,
        Map<String, String> names,
        List<UsedFigure> inputs,
        List<UsedSource> sources,
        @Nullable String corrects,
        @Nullable String reason,
        List<ReportChange> changes) {

    /**
     * Honest denominators: those judged, and apart from them those that cannot be.
     *
     * @param met of those judged
     * @param notMet of those judged
     * @param notReported no figure to judge by
     * @param nothingAsked the quota is zero
     * @param excluded no figure to share by
     */
    public record Totals(int judged, int met, int notMet, int notReported, int nothingAsked, int excluded) {

        static Totals of(FairShareReport report) {
            Map<Verdict, Integer> counts = report.counts();
            int met = counts.getOrDefault(Verdict.MET, 0);
            int judged = (int) report.rows().stream()
                    .filter(row -> row.verdict().isJudged())
                    .count();
            return new Totals(
                    judged,
                    met,
                    judged - met,
                    counts.getOrDefault(Verdict.NO_EVIDENCE, 0),
                    counts.getOrDefault(Verdict.NOTHING_ASKED, 0),
                    report.excluded().size());
        }
    }

    /** The year before, by the same scenario and figures. */
    public record YearBefore(int year, Totals totals, List<Line> lines) {

        /** A state then; none of the last three where it had no quota. */
        public record Line(String party, long quota, java.math.@Nullable BigDecimal actual, String verdict) {

            static Line of(StateShare row) {
                return new Line(
                        row.party(), row.quota(), row.actual(), row.verdict().name());
            }
        }

        /** None where that year cannot be told. */
        public static @Nullable YearBefore of(@Nullable FairShareReport before) {
            return before == null
                    ? null
                    : new YearBefore(
                            before.year(),
                            Totals.of(before),
                            before.rows().stream().map(Line::of).toList());
        }
    }

    /** A figure, by the id under which anyone can look it up. */
    public record UsedFigure(
            long observation,
            String party,
            String indicator,
            String period,
            java.math.BigDecimal value,
            String source) {}

    /** A source, and when it was published and read. */
    public record UsedSource(
            String code,
            String publisher,
            String title,
            @Nullable String link,
            @Nullable String publishedOn,
            @Nullable String readOn,
            @Nullable String licence) {}
}
