package org.pledgewatch.commitments.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Period;

/**
 * An indicator grows by a rate each period, in total or in every one of the breakdowns named.
 *
 * @param breakdowns every one must grow, none is averaged away; the whole alone where only {@link Breakdown#TOTAL}
 * @param rate a fraction a period: 0.10 is ten per cent
 * @param baseline the period that {@code FROM_BASELINE} counts from; none for {@code YEAR_ON_YEAR}
 */
public record Growth(
        String indicator,
        List<Breakdown> breakdowns,
        BigDecimal rate,
        Mode mode,
        @Nullable Period baseline,
        Settlement settle)
        implements Periodic {

    /** What a period is compared with. */
    public enum Mode {
        /** required(y) = actual(y−1) × (1 + rate). */
        YEAR_ON_YEAR,
        /** required(y) = actual(b) × (1 + rate)^(y−b), the corridor. */
        FROM_BASELINE
    }

    public Growth {
        breakdowns = breakdowns.isEmpty() ? List.of(Breakdown.TOTAL) : List.copyOf(breakdowns);
        if ((mode == Mode.FROM_BASELINE) != (baseline != null)) {
            throw new IllegalArgumentException(
                    "Growth FROM_BASELINE names its baseline period, YEAR_ON_YEAR has none: give one or the other.");
        }
        if (rate.compareTo(BigDecimal.ONE.negate()) <= 0) {
            throw new IllegalArgumentException("A growth rate is a fraction above -1, as 0.10 for ten per cent.");
        }
    }

    @Override
    public String kind() {
        return "GROWTH";
    }

    @Override
    public Set<String> indicators() {
        return Set.of(indicator);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.growth(this);
    }
}
