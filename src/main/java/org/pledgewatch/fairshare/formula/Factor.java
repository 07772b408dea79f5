package org.pledgewatch.fairshare.formula;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One factor of a weighted key.
 *
 * @param name by which caps and the rest refer to it
 * @param weight its part of the key, above 0 and up to 1
 * @param indicators the figures, added up
 * @param direction whether more of it means a larger or a smaller share
 * @param years the mean of how many years, the key's year the last
 * @param missingYearIsZero whether a year without a figure counts as zero in the mean; a party without any figure is
 *     excluded all the same
 * @param per what each year's figure is divided by, as {@code population}
 * @param cap the most it can be; none, no cap
 */
public record Factor(
        String name,
        BigDecimal weight,
        List<String> indicators,
        Direction direction,
        int years,
        boolean missingYearIsZero,
        @Nullable String per,
        @Nullable Cap cap) {

    public Factor {
        indicators = List.copyOf(indicators);
        if (weight.signum() <= 0 || weight.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("The factor " + name + " has the weight " + weight.toPlainString()
                    + ": a weight is above 0 and at most 1.");
        }
        if (indicators.isEmpty()) {
            throw new IllegalArgumentException("The factor " + name + " needs at least one indicator.");
        }
        if (years < 1) {
            throw new IllegalArgumentException("The factor " + name + " needs a mean of at least one year.");
        }
        if (missingYearIsZero && years == 1) {
            throw new IllegalArgumentException("The factor " + name
                    + " takes one year, so a missing year cannot count as zero: nobody is zero by" + " silence.");
        }
    }

    /** How a factor's share of the pool is taken. */
    public enum Direction {
        /** x_i / Σ x */
        SHARE,
        /** (1 / x_i) / Σ (1 / x) */
        INVERSE_SHARE
    }

    /**
     * At most {@code limit} × the sum of the party's shares of these factors.
     *
     * @param of the names of factors without a cap
     */
    public record Cap(BigDecimal limit, List<String> of) {

        public Cap {
            of = List.copyOf(of);
            if (limit.signum() <= 0 || of.isEmpty()) {
                throw new IllegalArgumentException("A cap needs a limit above zero, and the factors it is a part of.");
            }
        }
    }
}
