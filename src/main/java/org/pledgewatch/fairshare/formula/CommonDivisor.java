package org.pledgewatch.fairshare.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * The number by which keys are divided before they are rounded, so that the rounded numbers add up: any between the
 * last claim granted and the first refused will do, and the one with the fewest digits is told.
 */
final class CommonDivisor {

    private static final MathContext EXACT = new MathContext(34);
    private static final int MOST_DIGITS = 15;

    private final Divisor divisor;
    private final Keys keys;
    private final int atLeast;

    CommonDivisor(Divisor divisor, Keys keys, int minimum) {
        this.divisor = divisor;
        this.keys = keys;
        this.atLeast = divisor.givesOneFirst() ? Math.max(1, minimum) : minimum;
    }

    @Nullable BigDecimal of(Seats seats) {
        BigDecimal above = null;
        BigDecimal below = null;
        for (String party : keys.parties()) {
            BigDecimal key = keys.key(party);
            if (key.signum() == 0) {
                continue;
            }
            long has = seats.of(party);
            BigDecimal next = average(key, has);
            above = above == null || next.compareTo(above) > 0 ? next : above;
            if (has > atLeast) {
                BigDecimal last = average(key, has - 1);
                below = below == null || last.compareTo(below) < 0 ? last : below;
            }
        }
        return above == null || below == null ? null : between(above, below);
    }

    /** key / d(s); never asked for where d(s) is zero, because then the place is everyone's. */
    private BigDecimal average(BigDecimal key, long s) {
        BigDecimal point =
                BigDecimal.valueOf(divisor.numerator(s)).divide(BigDecimal.valueOf(divisor.denominator(s)), EXACT);
        return key.divide(divisor.power() == 1 ? point : point.sqrt(EXACT), EXACT);
    }

    private static @Nullable BigDecimal between(BigDecimal above, BigDecimal below) {
        BigDecimal middle = above.add(below).divide(BigDecimal.valueOf(2), EXACT);
        for (int digits = 1; digits <= MOST_DIGITS; digits++) {
            BigDecimal rounded = middle.round(new MathContext(digits));
            if (rounded.compareTo(above) > 0 && rounded.compareTo(below) < 0) {
                return rounded;
            }
        }
        return null;
    }
}
