package org.pledgewatch.assessment.judgement;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Ratios as sentences show them. They are rounded down, so that what is shown never reaches a bound that the exact
 * ratio does not; comparisons are made on the exact figures, by cross-multiplying.
 */
final class Shown {

    private static final int DECIMALS = 4;

    private Shown() {}

    /** As 0.7333. */
    static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, DECIMALS, RoundingMode.FLOOR);
    }

    /** A part of a whole in per cent, as 73.33. */
    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return ratio(part, whole).movePointRight(2);
    }

    /** An exact fraction in per cent, as 10. */
    static BigDecimal percent(BigDecimal fraction) {
        BigDecimal percent = fraction.movePointRight(2).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }
}
