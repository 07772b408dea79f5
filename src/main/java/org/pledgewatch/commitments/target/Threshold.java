package org.pledgewatch.commitments.target;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Breakdown;

/**
 * A value to be reached by the deadline.
 *
 * @param value in the indicator's unit
 * @param baseline where progress is counted from; none means 0 for {@code AT_LEAST}
 * @param keep whether it must also be kept once reached
 */
public record Threshold(
        String indicator,
        Breakdown breakdown,
        Comparison comparison,
        BigDecimal value,
        Measure measure,
        @Nullable BigDecimal baseline,
        boolean keep)
        implements OneOff {

    /** Which side of the value is the right one. */
    public enum Comparison {
        AT_LEAST,
        AT_MOST;

        public boolean holds(BigDecimal actual, BigDecimal value) {
            return this == AT_LEAST ? actual.compareTo(value) >= 0 : actual.compareTo(value) <= 0;
        }
    }

    /** What is compared. */
    public enum Measure {
        /** A stock, or the latest period's flow. */
        LATEST,
        /** The sum of the flow since the start; reached after the deadline, it is reached late. */
        TOTAL,
        /**
         * The sum of the flow from the start to the deadline and no further, for what is promised for a span of time,
         * as places in one year: another year's cannot make up for them.
         */
        WITHIN;

        /** Whether figures are added up. */
        public boolean adds() {
            return this != LATEST;
        }
    }

    public Threshold {
        if (measure.adds() && comparison == Comparison.AT_MOST) {
            throw new IllegalArgumentException("A total that must stay AT_MOST " + value.toPlainString()
                    + " is reached on its first day: use measure LATEST, or a GUARD for each period.");
        }
        if (baseline != null && baseline.compareTo(value) == 0) {
            throw new IllegalArgumentException("The baseline equals the target value " + value.toPlainString()
                    + ", so there is no way to go: check both.");
        }
    }

    @Override
    public String kind() {
        return "THRESHOLD";
    }

    @Override
    public Set<String> indicators() {
        return Set.of(indicator);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.threshold(this);
    }
}
