package org.pledgewatch.fairshare.formula;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One party's line in a report.
 *
 * @param key in the formula's unit, exact
 * @param keyFrom the year of the key's oldest figure, where one was carried forward
 * @param share key / Σ keys, 12 decimals
 * @param exactQuota share of the whole, 6 decimals
 * @param quota whole people
 * @param actual people admitted; none where that is not known
 * @param ratio actual / quota, 6 decimals; none without either, or where nothing is asked
 * @param gap quota − actual, in people; below zero, more than asked
 * @param met whether actual ≥ quota; none where that is not known or nothing is asked
 * @param reporting what the presence or absence of the actual means
 * @param nextYear the quota of the year after, where it can be told already
 * @param observations the figures of the key and the actual
 */
public record StateShare(
        String party,
        BigDecimal key,
        @Nullable Integer keyFrom,
        BigDecimal share,
        BigDecimal exactQuota,
        long quota,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal ratio,
        @Nullable BigDecimal gap,
        Verdict verdict,
        @Nullable Boolean met,
        Reporting reporting,
        Arrears arrears,
        @Nullable Long nextYear,
        List<Long> observations) {}
