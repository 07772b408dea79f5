package org.pledgewatch.integration.index;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of the index: figures added up, over another where {@code per} says so.
 *
 * @param parts its weight, in parts of the sum of all
 * @param indicators whose figures are added up
 * @param latest whether the newest figure until the end of the year counts, as of the stage of a treaty
 * @param per the indicator that they are divided by; none, and they stand as they are
 * @param perAtLeast with less than this, the quotient says nothing
 * @param times what the quotient is multiplied by, as 1000 for a number per thousand
 * @param years how many years, ending with the index's own, are added up on both sides
 * @param worst the value that counts as 0, and whatever lies beyond it
 * @param best the value that counts as 1, and whatever lies beyond it; below {@code worst} where less is better
 */
public record Component(
        String code,
        String title,
        int parts,
        List<String> indicators,
        boolean latest,
        @Nullable String per,
        BigDecimal perAtLeast,
        BigDecimal times,
        int years,
        BigDecimal worst,
        BigDecimal best,
        String source) {

    public Component {
        indicators = List.copyOf(indicators);
        if (indicators.isEmpty()) {
            throw new IllegalArgumentException("Name the indicators of the component " + code + ".");
        }
        if (parts < 1 || parts > 100) {
            throw new IllegalArgumentException("The component " + code + " weighs 1 to 100 parts, not " + parts + ".");
        }
        if (years < 1 || years > 10 || (latest && years > 1)) {
            throw new IllegalArgumentException(
                    "The component " + code + " is of 1 to 10 years, and of one where the latest figure counts.");
        }
        if (latest && per != null) {
            throw new IllegalArgumentException(
                    "The component " + code + " takes the latest figure: it cannot be divided by another.");
        }
        if (best.compareTo(worst) == 0) {
            throw new IllegalArgumentException("The best and the worst of the component " + code + " must differ.");
        }
    }

    boolean isMoreBetter() {
        return best.compareTo(worst) > 0;
    }
}
