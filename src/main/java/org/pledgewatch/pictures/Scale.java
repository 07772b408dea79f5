package org.pledgewatch.pictures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** An axis of values from one round number to another. */
record Scale(BigDecimal low, BigDecimal high, BigDecimal step) {

    private static final List<BigDecimal> ROUND = List.of(
            new BigDecimal("1"), new BigDecimal("2"), new BigDecimal("2.5"), new BigDecimal("5"), BigDecimal.TEN);

    /** The part of the largest value that the smallest must reach for the axis to begin above zero. */
    private static final BigDecimal FAR_FROM_ZERO = new BigDecimal("0.7");

    /** Has all the values and zero. */
    static Scale withZero(Collection<BigDecimal> values, int steps) {
        List<BigDecimal> all = new ArrayList<>(values);
        all.add(BigDecimal.ZERO);
        return round(Collections.min(all), Collections.max(all), steps);
    }

    /** Has all the values; and zero, unless they are far from it and close to each other. */
    static Scale over(Collection<BigDecimal> values, int steps) {
        if (!values.isEmpty()) {
            BigDecimal least = Collections.min(values);
            BigDecimal most = Collections.max(values);
            if (least.compareTo(most.multiply(FAR_FROM_ZERO)) > 0 && least.signum() > 0 && least.compareTo(most) < 0) {
                return round(least, most, steps);
            }
        }
        return withZero(values, steps);
    }

    private static Scale round(BigDecimal least, BigDecimal most, int steps) {
        if (least.compareTo(most) == 0) {
            return new Scale(least, least.add(BigDecimal.ONE), BigDecimal.ONE);
        }
        BigDecimal rough = most.subtract(least).divide(BigDecimal.valueOf(steps), MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        BigDecimal step = ROUND.stream()
                .map(power::multiply)
                .filter(s -> s.compareTo(rough) >= 0)
                .findFirst()
                .orElseThrow();
        return new Scale(whole(least, step, RoundingMode.FLOOR), whole(most, step, RoundingMode.CEILING), step);
    }

    private static BigDecimal whole(BigDecimal value, BigDecimal step, RoundingMode mode) {
        return value.divide(step, 0, mode).multiply(step);
    }

    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
            ticks.add(plain(tick));
        }
        return ticks;
    }

    /** Without an exponent, and zero as 0. */
    private static BigDecimal plain(BigDecimal tick) {
        BigDecimal bare = tick.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** Where {@code value} is between the place of the lowest and that of the highest. */
    int at(BigDecimal value, int lowest, int highest) {
        BigDecimal part = value.subtract(low).divide(high.subtract(low), MathContext.DECIMAL64);
        return lowest
                + part.multiply(BigDecimal.valueOf(highest - lowest))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact();
    }
}
