package org.pledgewatch.fairshare.formula;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A party's value of one factor, or the reason why it has none. */
final class FactorValue {

    private FactorValue() {}

    static @Nullable BigDecimal of(Factor factor, String party, KeyTable.Reader reader) {
        BigDecimal value = factor.years() == 1 ? ofOneYear(factor, party, reader) : mean(factor, party, reader);
        if (value != null && value.signum() == 0 && factor.direction() == Factor.Direction.INVERSE_SHARE) {
            reader.exclude(
                    party, Exclusion.Why.DIVISION_BY_ZERO, factor.indicators().get(0), reader.keyYear());
            return null;
        }
        return value;
    }

    private static @Nullable BigDecimal ofOneYear(Factor factor, String party, KeyTable.Reader reader) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String indicator : factor.indicators()) {
            BigDecimal value = reader.require(indicator, party);
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return per(factor, party, sum, reader.keyYear(), reader);
    }

    private static @Nullable BigDecimal mean(Factor factor, String party, KeyTable.Reader reader) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean any = false;
        for (int year = reader.keyYear() - factor.years() + 1; year <= reader.keyYear(); year++) {
            BigDecimal ofYear = BigDecimal.ZERO;
            for (String indicator : factor.indicators()) {
                BigDecimal value = reader.find(indicator, party, year);
                if (value == null && !factor.missingYearIsZero()) {
                    reader.exclude(party, Exclusion.Why.NO_FIGURE, indicator, year);
                    return null;
                }
                any |= value != null;
                ofYear = value == null ? ofYear : ofYear.add(value);
            }
            BigDecimal rate = per(factor, party, ofYear, year, reader);
            if (rate == null) {
                return null;
            }
            sum = sum.add(rate);
        }
        if (!any) {
            reader.exclude(party, Exclusion.Why.NO_FIGURE, factor.indicators().get(0), reader.keyYear());
            return null;
        }
        return sum.divide(BigDecimal.valueOf(factor.years()), Weighted.PRECISION);
    }

    private static @Nullable BigDecimal per(
            Factor factor, String party, BigDecimal value, int year, KeyTable.Reader reader) {
        String per = factor.per();
        if (per == null || value.signum() == 0) {
            return value;
        }
        BigDecimal by = reader.find(per, party, year);
        if (by == null || by.signum() == 0) {
            reader.exclude(party, by == null ? Exclusion.Why.NO_FIGURE : Exclusion.Why.DIVISION_BY_ZERO, per, year);
            return null;
        }
        return value.divide(by, Weighted.PRECISION);
    }
}
