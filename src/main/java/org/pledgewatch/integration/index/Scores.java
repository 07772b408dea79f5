package org.pledgewatch.integration.index;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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
        for (String party : normalised.get(0).keySet()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < weights.size(); i++) {
                sum = sum.add(points(normalised.get(i).get(party), weights.get(i), whole));
            }
            byParty.put(party, sum);
        }
        inOrder = byParty.values().stream().sorted().toList();
    }

    /** What a component contributes. */
    static BigDecimal points(BigDecimal normalised, BigDecimal weight, BigDecimal whole) {
        return normalised.multiply(weight).multiply(HUNDRED).divide(whole, Readings.PRECISION);
    }

    BigDecimal of(String party) {
        return byParty.get(party);
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
