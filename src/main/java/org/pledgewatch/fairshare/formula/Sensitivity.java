package org.pledgewatch.fairshare.formula;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts of a year under every formula side by side, all else equal: which hold whatever the formula.
 *
 * @param columns one a formula, the scenario's own first
 * @param lines one a party of the pool, by code
 */
public record Sensitivity(int year, Scenario scenario, List<Column> columns, List<Line> lines) {

    public Sensitivity {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * One formula.
     *
     * @param unavailable why it tells nothing for this year and pool; none where it does
     * @param reason the same in a full sentence
     * @param withoutFigures the indicators it needs that no state has a figure of in the key's year
     * @param excluded how many of the pool it excludes
     */
    public record Column(
            String formula,
            FairShareUnavailable.@Nullable Why unavailable,
            @Nullable String reason,
            Set<String> withoutFigures,
            int excluded) {

        public Column {
            withoutFigures = Collections.unmodifiableSet(new TreeSet<>(withoutFigures));
        }
    }

    /**
     * One party.
     *
     * @param cells by formula, of those that tell something for the party: a formula that excludes it has none
     */
    public record Line(String party, Map<String, Cell> cells, Agreement agreement) {}

    /**
     * What one formula says of one party.
     *
     * @param place among those that it judges, by the part of the quota reached, equals sharing the better one; none
     *     where it cannot judge the party
     */
    public record Cell(
            long quota, Verdict verdict, @Nullable Integer place) {}

    /** Whether the formulas that judge a party say the same. */
    public enum Agreement {
        /** Met by every formula. */
        ALWAYS_MET,
        /** Met by none. */
        NEVER_MET,
        /** The formula decides. */
        DEPENDS,
        /** No formula can judge. */
        NOT_JUDGED;

        static Agreement of(Iterable<Cell> cells) {
            boolean met = false;
            boolean missed = false;
            for (Cell cell : cells) {
                met |= cell.verdict() == Verdict.MET;
                missed |= cell.verdict().isJudged() && cell.verdict() != Verdict.MET;
            }
            return met ? missed ? DEPENDS : ALWAYS_MET : missed ? NEVER_MET : NOT_JUDGED;
        }
    }
}
