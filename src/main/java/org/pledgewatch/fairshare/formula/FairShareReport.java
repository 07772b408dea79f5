package org.pledgewatch.fairshare.formula;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who met its fair share of a year; same inputs, same report.
 *
 * @param year the year in which people are admitted
 * @param keyYear the year of the keys' figures
 * @param target the global number and what it was computed from
 * @param total the channel's part of it, in people: Σ quotas
 * @param counted what counts as admitted: indicators that are added up
 * @param minimum places that each party with a key was given before anything else
 * @param rows by party's code
 * @param excluded those who do not share, and why
 * @param tie equal claims on the last places, where there were any
 */
public record FairShareReport(
        int year,
        int keyYear,
        Scenario scenario,
        Target.Amount target,
        long total,
        Set<String> counted,
        int minimum,
        List<StateShare> rows,
        List<Exclusion> excluded,
        @Nullable Tie tie) {

    public FairShareReport {
        counted = java.util.Collections.unmodifiableSet(new TreeSet<>(counted));
        rows = List.copyOf(rows);
        excluded = List.copyOf(excluded);
    }

    /** How many parties of each verdict, all verdicts named. */
    public Map<Verdict, Integer> counts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        rows.forEach(row -> counts.merge(row.verdict(), 1, Integer::sum));
        return counts;
    }

    /** The ids of every figure that the report rests on, the arrears' earlier years apart. */
    public SortedSet<Long> observations() {
        SortedSet<Long> all = new TreeSet<>(target.observations());
        rows.forEach(row -> all.addAll(row.observations()));
        return all;
    }
}
