package org.pledgewatch.fairshare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.fairshare.formula.Credited;
import org.pledgewatch.fairshare.formula.Factor;
import org.pledgewatch.fairshare.formula.Formula;
import org.pledgewatch.fairshare.formula.KeyRule;
import org.pledgewatch.fairshare.formula.Weighted;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What shares are proportional to: one indicator, the same for all, weighted factors, or capacity less credit.
 *
 * @param proportionalTo an indicator's code
 * @param equal the same for every member of the pool
 * @param factors by name; with {@code rest}: how what caps leave of the whole is given out, by factor
 * @param carryForward for how many years a missing figure may be taken from an older one
 */
record FormulaSettings(
        @Nullable String title,
        @Nullable String proportionalTo,
        @DefaultValue("false") boolean equal,
        @DefaultValue Map<String, FactorSettings> factors,
        @DefaultValue Map<String, BigDecimal> rest,
        @Nullable CreditSettings credit,
        @DefaultValue("0") int carryForward,
        @Nullable String source) {

    /** Capacity less credit for refugees hosted. */
    record CreditSettings(
            @Nullable String capacity,
            @Nullable String hosted,
            @DefaultValue("0.90") BigDecimal percentile) {

        KeyRule rule() {
            return new Credited(
                    Setting.required("credit.capacity", capacity),
                    Setting.required("credit.hosted", hosted),
                    percentile);
        }
    }

    /** As {@link Factor}. */
    record FactorSettings(
            @Nullable BigDecimal weight,
            @DefaultValue List<String> indicators,
            @DefaultValue("share") Factor.Direction direction,
            @DefaultValue("1") int years,
            @DefaultValue("false") boolean missingYearIsZero,
            @Nullable String per,
            @Nullable CapSettings cap) {

        Factor factor(String name) {
            if (weight == null) {
                throw new IllegalArgumentException("Set the weight of the factor " + name + ".");
            }
            Factor.Cap limit = cap == null ? null : cap.cap();
            return new Factor(name, weight, indicators, direction, years, missingYearIsZero, per, limit);
        }
    }

    /** As {@link Factor.Cap}. */
    record CapSettings(
            @Nullable BigDecimal limit, @DefaultValue List<String> of) {

        Factor.Cap cap() {
            if (limit == null) {
                throw new IllegalArgumentException("Set the limit of the cap.");
            }
            return new Factor.Cap(limit, of);
        }
    }

    Formula formula(String code) {
        return new Formula(
                code, Setting.required("title", title), rule(), carryForward, Setting.required("source", source));
    }

    private KeyRule rule() {
        int chosen = (proportionalTo == null ? 0 : 1)
                + (equal ? 1 : 0)
                + (factors.isEmpty() ? 0 : 1)
                + (credit == null ? 0 : 1);
        if (chosen != 1 || (factors.isEmpty() && !rest.isEmpty())) {
            throw new IllegalArgumentException(
                    "Set exactly one of proportional-to (an indicator), equal: true, factors (with or without rest), or"
                            + " credit.");
        }
        if (proportionalTo != null) {
            return new KeyRule.Proportional(proportionalTo);
        }
        if (credit != null) {
            return credit.rule();
        }
        return equal
                ? new KeyRule.Same()
                : new Weighted(
                        new TreeMap<>(factors)
                                .entrySet().stream()
                                        .map(f -> f.getValue().factor(f.getKey()))
                                        .toList(),
                        rest);
    }
}
