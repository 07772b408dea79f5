package org.pledgewatch.observations;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Figures are stored with six decimals and read without those that say nothing. */
final class Decimals {

    /** The decimals that a stored figure can have. */
    static final int PLACES = 6;

    private static final long ONE = 1_000_000;

    private Decimals() {}

    /** The same number in its shortest plain form: 4000, not 4000.000000 nor 4E+3. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal stored) {
        if (stored == null) {
            return null;
        }
        if (stored.scale() == PLACES && stored.precision() < 19) {
            long unscaled = stored.unscaledValue().longValue();
            if (unscaled % ONE == 0) {
                return BigDecimal.valueOf(unscaled / ONE);
            }
        }
        BigDecimal shortest = stored.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
