package org.pledgewatch.integration.index;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** How the values of a component are brought to 0 to 1, where 1 is best. */
public enum Normalisation {
    /** By the declared worst and best; what lies beyond counts as these. */
    GOALPOSTS {
        @Override
        BigDecimal of(Component component, BigDecimal value, Collection<BigDecimal> all) {
            BigDecimal way = value.subtract(component.worst())
                    .divide(component.best().subtract(component.worst()), Readings.PRECISION);
            return way.max(BigDecimal.ZERO).min(BigDecimal.ONE);
        }
    },
    /** By the worst and the best that any party has. */
    RANGE {
        @Override
        BigDecimal of(Component component, BigDecimal value, Collection<BigDecimal> all) {
            BigDecimal least = Collections.min(all);
            BigDecimal most = Collections.max(all);
            if (least.compareTo(most) == 0) {
                return HALF;
            }
            BigDecimal up = value.subtract(least).divide(most.subtract(least), Readings.PRECISION);
            return component.isMoreBetter() ? up : BigDecimal.ONE.subtract(up);
        }
    },
    /** By the part of the other parties that it is better than; equals count half. */
    RANK {
        @Override
        BigDecimal of(Component component, BigDecimal value, Collection<BigDecimal> all) {
            if (all.size() < 2) {
                return HALF;
            }
            int halves = -1;
            for (BigDecimal other : all) {
                int better = value.compareTo(other) * (component.isMoreBetter() ? 1 : -1);
                halves += better > 0 ? 2 : better == 0 ? 1 : 0;
            }
            return BigDecimal.valueOf(halves).divide(BigDecimal.valueOf(2L * (all.size() - 1)), Readings.PRECISION);
        }
    };

    /** Where nobody is better than another. */
    private static final BigDecimal HALF = new BigDecimal("0.5");

    abstract BigDecimal of(Component component, BigDecimal value, Collection<BigDecimal> all);

    Map<String, BigDecimal> of(Component component, Map<String, BigDecimal> values) {
        Map<String, BigDecimal> normalised = new TreeMap<>();
        values.forEach((party, value) -> normalised.put(party, of(component, value, values.values())));
        return normalised;
    }
}
