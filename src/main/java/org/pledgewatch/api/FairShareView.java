package org.pledgewatch.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.fairshare.formula.Exclusion;
import org.pledgewatch.fairshare.formula.FairShareReport;
import org.pledgewatch.fairshare.formula.Reporting;
import org.pledgewatch.fairshare.formula.StateShare;
import org.pledgewatch.fairshare.formula.Target;
import org.pledgewatch.fairshare.formula.Tie;
import org.pledgewatch.fairshare.formula.Verdict;

/** Who met its fair share of a year. */
@Schema(name = "FairShare", description = "Who met its fair share of a year, computed now from the figures recorded.")
record FairShareView(
        @Schema(description = "The year in which people are admitted.", example = "2023")
        int year,

        @Schema(description = "The year of the figures that shares are proportional to.", example = "2022")
        int keyYear,

        @Schema(description = "By what shares are proportional.", example = "gni-ppp")
        String formula,

        @Schema(description = "Who shares.", example = "un-members")
        String pool,

        @Schema(description = "The global number, by name.", example = "ten-percent")
        String target,

        @Schema(description = "How it is divided between channels of admission.", example = "resettlement-only")
        String split,

        @Schema(description = "Which channel.", example = "resettlement")
        String channel,

        @Schema(description = "How whole people are apportioned.", example = "hamilton")
        String method,

        @Schema(description = "Places that each party with a key was given before anything else.", example = "0")
        int minimum,

        @Schema(description = "The people shared out in this channel: the sum of the quotas.")
        long total,

        @Schema(description = "The global number of people.")
        long people,

        @Schema(description = "The figure that the global number is a part of; null where it is a number by itself.")
        @Nullable BigDecimal base,

        @Schema(description = "Which part of it.", example = "0.1") @Nullable BigDecimal rate,

        @Schema(description = "The year of that figure.") @Nullable Integer baseYear,

        @Schema(description = "What counts as admitted: codes of indicators that are added up.")
        List<String> counted,

        @Schema(description = "How many parties of each verdict.")
        Map<Verdict, Integer> counts,

        @Schema(description = "When the newest figure was recorded.")
        Instant knownAt,

        @Schema(description = "By party's code.") List<RowView> rows,

        @Schema(description = "Those who do not share, and why: never taken for zero, never estimated.")
        List<ExclusionView> excluded,

        @Schema(description = "Equal claims on the last places, where there were any.") @Nullable TieView tie) {

    static FairShareView of(FairShareReport report, Instant knownAt) {
        Target.Amount amount = report.target();
        Tie tie = report.tie();
        return new FairShareView(
                report.year(),
                report.keyYear(),
                report.scenario().formula(),
                report.scenario().pool(),
                report.scenario().target(),
                report.scenario().split(),
                report.scenario().channel(),
                report.scenario().method(),
                report.minimum(),
                report.total(),
                amount.people(),
                amount.base(),
                amount.rate(),
                amount.baseYear(),
                List.copyOf(report.counted()),
                report.counts(),
                knownAt,
                report.rows().stream().map(RowView::of).toList(),
                report.excluded().stream().map(ExclusionView::of).toList(),
                tie == null ? null : new TieView(tie.given(), tie.refused()));
    }

    /** One party's line. */
    @Schema(name = "FairShareRow", description = "One party's share, quota and actual.")
    record RowView(
            @Schema(example = "CAN") String party,

            @Schema(description = "The formula's figure of the party, exact.")
            BigDecimal key,

            @Schema(description = "The year of the key's oldest figure, where one was carried forward.") @Nullable Integer keyFrom,

            @Schema(description = "The key's part of all keys, to 12 decimals.", example = "0.013412345678")
            BigDecimal share,

            @Schema(description = "That part of the total before rounding, to 6 decimals.")
            BigDecimal exactQuota,

            @Schema(description = "Whole people.") long quota,

            @Schema(description = "People admitted; null where that is not known.") @Nullable BigDecimal actual,

            @Schema(description = "actual / quota, to 6 decimals; null without either or where nothing is asked.")
            @Nullable BigDecimal ratio,

            @Schema(description = "quota - actual, in people; below zero, more than asked.") @Nullable BigDecimal gap,

            @Schema(description = "Whether actual >= quota; null where that is not known or nothing is asked.")
            @Nullable Boolean met,

            @Schema(description = "MET, NEAR, HALF or BELOW by the ratio; NOTHING_ASKED where the quota is zero.")
            Verdict verdict,

            @Schema(description = "What the presence or absence of the actual means.")
            Reporting reporting,

            @Schema(description = "Quotas less actuals since the account began, in people; below zero it is a credit.")
            BigDecimal arrears,

            @Schema(description = "Quotas of the years without evidence, in people.")
            BigDecimal unaccounted,

            @Schema(description = "The quota of the year after, where it can be told already.") @Nullable Long nextYear) {

        static RowView of(StateShare row) {
            return new RowView(
                    row.party(),
                    row.key(),
                    row.keyFrom(),
                    row.share(),
                    row.exactQuota(),
                    row.quota(),
                    row.actual(),
                    row.ratio(),
                    row.gap(),
                    row.met(),
                    row.verdict(),
                    row.reporting(),
                    row.arrears().people(),
                    row.arrears().unaccounted(),
                    row.nextYear());
        }
    }

    /** A party that does not share. */
    @Schema(name = "FairShareExclusion", description = "A party that does not share, and why.")
    record ExclusionView(
            String party,

            @Schema(description = "What is wrong with the figure.")
            Exclusion.Why reason,

            @Schema(description = "Which figure.", example = "gni-ppp")
            String indicator,

            @Schema(description = "Of which year.") int year) {

        static ExclusionView of(Exclusion excluded) {
            return new ExclusionView(excluded.party(), excluded.why(), excluded.indicator(), excluded.year());
        }
    }

    /** Equal claims. */
    @Schema(name = "FairShareTie", description = "Parties with exactly the same claim on the last places.")
    record TieView(
            @Schema(description = "Who got one.") List<String> given,
            @Schema(description = "Who did not.") List<String> refused) {}
}
