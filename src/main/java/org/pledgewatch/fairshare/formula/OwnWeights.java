package org.pledgewatch.fairshare.formula;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A reader's own key: shares of figures that a declared formula is proportional to, weighted in whole percents, written
 * {@code own-60-gdp-40-population}.
 */
public final class OwnWeights {

    /** What every such code begins with. */
    public static final String PREFIX = "own";

    private static final int WHOLE = 100;
    private static final Pattern CODE = Pattern.compile("own(?:-\\d{1,3}-[a-z]+(?:-[a-z]+)*)+");
    private static final Pattern PART = Pattern.compile("-(\\d{1,3})-([a-z]+(?:-[a-z]+)*)");

    private OwnWeights() {}

    /** The code of these percents by indicator, in their order. */
    public static String code(Map<String, Integer> percents) {
        return PREFIX
                + percents.entrySet().stream()
                        .map(part -> "-" + part.getValue() + "-" + part.getKey())
                        .collect(Collectors.joining());
    }

    static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    /**
     * The percents that a code of a formula says, by indicator.
     *
     * @throws IllegalArgumentException if one is named twice
     */
    public static Map<String, Integer> percents(String code) {
        Map<String, Integer> percents = new LinkedHashMap<>();
        Matcher part = PART.matcher(code.substring(PREFIX.length()));
        while (part.find()) {
            if (percents.put(part.group(2), Integer.valueOf(part.group(1))) != null) {
                throw new IllegalArgumentException("The weights name " + part.group(2) + " twice: add them up.");
            }
        }
        return percents;
    }

    /** @throws IllegalArgumentException if it cannot be weighed so, saying why */
    static Formula formula(String code, Collection<String> weighable) {
        Map<String, Integer> percents = percents(code);
        percents.forEach((indicator, percent) -> {
            if (!weighable.contains(indicator)) {
                throw new IllegalArgumentException("Nothing can be weighed by \"" + indicator + "\": choose from "
                        + String.join(", ", weighable) + ".");
            }
            if (percent == 0) {
                throw new IllegalArgumentException("A weight of zero counts for nothing: leave " + indicator + " out.");
            }
        });
        int sum = percents.values().stream().mapToInt(Integer::intValue).sum();
        if (sum != WHOLE) {
            throw new IllegalArgumentException("The weights add up to " + sum + " %, not to 100 %.");
        }
        String title = percents.entrySet().stream()
                .map(part -> part.getValue() + " % " + part.getKey())
                .collect(Collectors.joining(" + "));
        return new Formula(code, title, new Weighted(factors(percents), Map.of()), 0, "Chosen by the reader.");
    }

    private static List<Factor> factors(Map<String, Integer> percents) {
        return percents.entrySet().stream()
                .map(part -> new Factor(
                        part.getKey(),
                        BigDecimal.valueOf(part.getValue(), 2),
                        List.of(part.getKey()),
                        Factor.Direction.SHARE,
                        1,
                        false,
                        null,
                        null))
                .toList();
    }
}
