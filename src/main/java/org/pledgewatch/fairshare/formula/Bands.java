package org.pledgewatch.fairshare.formula;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The bands of actual / quota for display; met is always 1.
 *
 * @param near from which ratio a quota not met is nearly met
 * @param half from which ratio it is half met
 */
public record Bands(BigDecimal near, BigDecimal half) {

    public static final Bands DEFAULT = new Bands(new BigDecimal("0.90"), new BigDecimal("0.50"));

    public Bands {
        if (half.signum() <= 0 || near.compareTo(half) < 0 || near.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("The bands must satisfy 0 < half <= near <= 1.");
        }
    }

    /** Compares exactly: nothing is divided. */
    public Verdict of(long quota, @Nullable BigDecimal actual) {
        if (actual == null) {
            return Verdict.NO_EVIDENCE;
        }
        if (quota == 0) {
            return Verdict.NOTHING_ASKED;
        }
        BigDecimal asked = BigDecimal.valueOf(quota);
        if (actual.compareTo(asked) >= 0) {
            return Verdict.MET;
        }
        if (actual.compareTo(near.multiply(asked)) >= 0) {
            return Verdict.NEAR;
        }
        return actual.compareTo(half.multiply(asked)) >= 0 ? Verdict.HALF : Verdict.BELOW;
    }
}
