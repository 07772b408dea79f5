package org.pledgewatch.integration.index;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Scores of all parties by one normalisation and one set of weights. */
final class Scores {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, BigDecimal> byParty = new TreeMap<>();
    private final List<BigDecimal> inOrder;

    /**
     * @param normalised by component, then by party
     * @param weights of the components
     */
    Scores(List<Map<String, BigDecimal>> normalised, List<BigDecimal> weights) {
        BigDecimal whole = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        for (int i = 0; i < weights.size(); i++) {
            BigDecimal weight = weights.get(i);
            normalised
                    .get(i)
                    .forEach((party, value) -> byParty.merge(party, points(value, weight, whole), BigDecimal::add));
        }
        inOrder = byParty.values().stream().sorted().toList();
    }

    /** What a component contributes. */
    static BigDecimal points(BigDecimal normalised, BigDecimal weight, BigDecimal whole) {
        return normalised.multiply(weight).multiply(HUNDRED).divide(whole, Readings.PRECISION);
    }

    BigDecimal of(String party) {
        return Objects.requireNonNull(byParty.get(party), party);
    }

    /** One more than how many score higher. */
    int place(String party) {
        BigDecimal own = of(party);
        return 1
                + (int) inOrder.stream()
                        .filter(other -> other.compareTo(own) > 0)
                        .count();
    }
}
