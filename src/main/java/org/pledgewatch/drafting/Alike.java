package org.pledgewatch.drafting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How alike two texts are: the share of their runs of three letters that both have. */
final class Alike {

    private final Set<String> runs;

    private Alike(Set<String> runs) {
        this.runs = runs;
    }

    static Alike of(String text) {
        String plain = " "
                + Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                        .strip()
                + " ";
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + 3 <= plain.length(); i++) {
            runs.add(plain.substring(i, i + 3));
        }
        return new Alike(runs);
    }

    /** From 0, nothing in common, to 1. */
    BigDecimal to(Alike other) {
        Set<String> both = new HashSet<>(runs);
        both.retainAll(other.runs);
        int all = runs.size() + other.runs.size() - both.size();
        return all == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(both.size()).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
    }
}
