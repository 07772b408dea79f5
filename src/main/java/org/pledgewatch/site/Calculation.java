package org.pledgewatch.site;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.fairshare.IssuedReport;
import org.pledgewatch.fairshare.formula.FairShareReport;
import org.pledgewatch.fairshare.formula.KeyInputs;
import org.pledgewatch.fairshare.formula.Sensitivity;
import org.pledgewatch.fairshare.formula.StateShare;

/**
 * What the calculator answers.
 *
 * @param since the year before, by the same scenario; none where that cannot be told
 * @param inputs the figures of the keys, not part of the data: each is at its own address
 * @param comparedWith the other scenario, where there is one
 */
record Calculation(
        FairShareReport report,
        Sensitivity sensitivity,
        IssuedReport.@Nullable YearBefore since,
        @JsonIgnore KeyInputs inputs,
        @Nullable FairShareReport comparedWith) {

    /** One state in both scenarios. */
    record Pair(
            String party,
            @Nullable StateShare here,
            @Nullable StateShare there) {

        /** How many people more are asked here. */
        public @Nullable BigDecimal more() {
            return here == null || there == null ? null : BigDecimal.valueOf(here.quota() - there.quota());
        }

        private long size() {
            return Math.max(here == null ? 0 : here.quota(), there == null ? 0 : there.quota());
        }
    }

    /** A figure that a key was computed from. */
    record Input(String indicator, int year, KeyInputs.@Nullable Value figure) {}

    FairShareFacts facts() {
        return new FairShareFacts(report, sensitivity, since);
    }

    @JsonIgnore
    public BigDecimal keys() {
        return report.rows().stream().map(StateShare::key).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The largest quota first. */
    @JsonIgnore
    public List<StateShare> rows() {
        return report.rows().stream()
                .sorted(Comparator.comparingLong(StateShare::quota).reversed().thenComparing(StateShare::party))
                .toList();
    }

    /** Whose figures are explained: who is asked for, else who has the largest quota. */
    @Nullable StateShare explained(@Nullable String party) {
        List<StateShare> rows = rows();
        return rows.stream()
                .filter(row -> row.party().equals(party))
                .findFirst()
                .orElse(rows.isEmpty() || party != null ? null : rows.get(0));
    }

    List<Input> inputsOf(String party) {
        return inputs.columns().stream()
                .map(column -> new Input(column.indicator(), column.year(), inputs.at(party, column)))
                .toList();
    }

    /** Those whose whole part or verdict differs, the largest first. */
    List<Pair> differing() {
        if (comparedWith == null) {
            return List.of();
        }
        TreeMap<String, StateShare> there = new TreeMap<>();
        comparedWith.rows().forEach(row -> there.put(row.party(), row));
        TreeMap<String, StateShare> own = new TreeMap<>();
        report.rows().forEach(row -> own.put(row.party(), row));
        SortedSet<String> all = new TreeSet<>(own.keySet());
        all.addAll(there.keySet());
        List<Pair> pairs = new ArrayList<>();
        for (String party : all) {
            Pair pair = new Pair(party, own.get(party), there.get(party));
            if (!isSame(pair)) {
                pairs.add(pair);
            }
        }
        pairs.sort(Comparator.comparingLong(Pair::size).reversed().thenComparing(Pair::party));
        return pairs;
    }

    private static boolean isSame(Pair pair) {
        StateShare a = pair.here();
        StateShare b = pair.there();
        return a != null && b != null && a.quota() == b.quota() && a.verdict() == b.verdict();
    }
}
