package org.pledgewatch.integration.index;

import java.math.BigDecimal;
import java.util.List;

/**
 * The index of a year.
 *
 * @param lines those with every figure, the highest score first
 * @param missing those without, by code
 */
public record Index(int year, List<Line> lines, List<Missing> missing) {

    public Index {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
    }

    /**
     * One party.
     *
     * @param score 0 to 100, cut after 4 decimals
     * @param low the lowest score by any of the ways
     * @param high the highest
     * @param place among all with a score, equals sharing the better one
     * @param bestPlace the best by any of the ways
     * @param worstPlace the worst
     * @param parts what each component contributes: they add up to the score, before each is cut
     */
    public record Line(
            String party,
            BigDecimal score,
            BigDecimal low,
            BigDecimal high,
            int place,
            int bestPlace,
            int worstPlace,
            List<Part> parts) {}

    /**
     * A component's part of a score.
     *
     * @param value of the component, cut after 6 decimals
     * @param normalised 0 to 1, cut after 6 decimals
     * @param points of the 100, cut after 4 decimals
     * @param observations the ids of the figures
     */
    public record Part(
            String component, BigDecimal value, BigDecimal normalised, BigDecimal points, List<Long> observations) {}

    /** A party that lacks what a component needs. */
    public record Missing(String party, List<Gap> gaps) {}
}
