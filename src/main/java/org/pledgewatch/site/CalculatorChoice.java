package org.pledgewatch.site;

import java.lang.reflect.RecordComponent;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.fairshare.formula.OwnWeights;
import org.pledgewatch.fairshare.formula.Presets;
import org.pledgewatch.fairshare.formula.Scenario;

/**
 * What a reader asks the calculator: a year and a scenario of declared parts, or of own ones.
 *
 * @param factor1 with {@code weight1} and so on: own weights, where the formula is {@code own}
 * @param states codes with commas between them, where the pool is {@code own}
 * @param people any number, where the target is {@code people}
 * @param party whose figures are explained step by step
 * @param with the choices of another scenario to set beside it, as they stand in its address
 */
record CalculatorChoice(
        @Nullable String year,
        @Nullable String formula,
        @Nullable String factor1,
        @Nullable String weight1,
        @Nullable String factor2,
        @Nullable String weight2,
        @Nullable String factor3,
        @Nullable String weight3,
        @Nullable String pool,
        @Nullable String states,
        @Nullable String target,
        @Nullable String people,
        @Nullable String split,
        @Nullable String channel,
        @Nullable String method,
        @Nullable String minimum,
        @Nullable String party,
        @Nullable String with) {

    /** One's own, instead of a declared one. */
    static final String OWN = OwnWeights.PREFIX;

    static final String PEOPLE = "people";

    private static final int WHOLE = 100;

    /** The choices of an address; what it does not know is left out. */
    static CalculatorChoice of(String query) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (String pair : query.replaceFirst("^[^?]*\\?", "").split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                chosen.putIfAbsent(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return of(chosen);
    }

    private static CalculatorChoice of(Map<String, String> chosen) {
        return new CalculatorChoice(
                chosen.get("year"),
                chosen.get("formula"),
                chosen.get("factor1"),
                chosen.get("weight1"),
                chosen.get("factor2"),
                chosen.get("weight2"),
                chosen.get("factor3"),
                chosen.get("weight3"),
                chosen.get("pool"),
                chosen.get("states"),
                chosen.get("target"),
                chosen.get("people"),
                chosen.get("split"),
                chosen.get("channel"),
                chosen.get("method"),
                chosen.get("minimum"),
                chosen.get("party"),
                null);
    }

    /**
     * The names of the choices that make the scenario: not whose figures are explained, nor what it is compared with.
     */
    static List<String> names() {
        return Arrays.stream(CalculatorChoice.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !Set.of("party", "with").contains(name))
                .toList();
    }

    /** @throws BadParameter which names what there is to choose from */
    Scenario scenario(Presets presets, Set<String> parties) {
        return new ScenarioChoice(
                        OWN.equals(formula) ? weights(presets) : formula,
                        OWN.equals(pool) ? listed(parties) : pool,
                        PEOPLE.equals(target) ? number() : target,
                        split,
                        channel,
                        method,
                        minimum)
                .in(presets);
    }

    private String weights(Presets presets) {
        Map<String, Integer> percents = new LinkedHashMap<>();
        weigh("factor1", factor1, "weight1", weight1, presets, percents);
        weigh("factor2", factor2, "weight2", weight2, presets, percents);
        weigh("factor3", factor3, "weight3", weight3, presets, percents);
        int sum = percents.values().stream().mapToInt(Integer::intValue).sum();
        if (sum != WHOLE) {
            String last = percents.size() < 2 ? "weight1" : "weight" + percents.size();
            throw new BadParameter(last, String.valueOf(sum), "instead.weights");
        }
        return OwnWeights.code(percents);
    }

    private static void weigh(
            String factorName,
            @Nullable String factor,
            String weightName,
            @Nullable String weight,
            Presets presets,
            Map<String, Integer> percents) {
        if (factor == null || factor.isEmpty()) {
            return;
        }
        BadParameter.unlessKnown(factorName, factor, presets.weighable());
        String given = weight == null ? "" : weight;
        if (!given.matches("[0-9]{1,3}") || Integer.parseInt(given) == 0) {
            throw new BadParameter(weightName, given, "instead.weights");
        }
        if (percents.put(factor, Integer.valueOf(given)) != null) {
            throw new BadParameter(factorName, factor, "instead.weights.twice");
        }
    }

    private String listed(Set<String> parties) {
        String given = states == null ? "" : states;
        List<String> codes = Arrays.stream(given.split("[,;\\s]+", -1))
                .filter(code -> !code.isEmpty())
                .distinct()
                .sorted()
                .toList();
        String unknown = codes.stream()
                .filter(code -> !code.matches("[A-Z]{3}") || !parties.contains(code))
                .collect(Collectors.joining(","));
        if (codes.isEmpty() || !unknown.isEmpty()) {
            throw new BadParameter("states", codes.isEmpty() ? given : unknown, "instead.states");
        }
        return Presets.LISTED + String.join("-", codes);
    }

    private String number() {
        String given = people == null ? "" : people.replaceAll("[\\s,.'\u00a0\u202f]", "");
        if (!given.matches("[0-9]{1,9}")) {
            throw new BadParameter("people", people == null ? "" : people, "instead.number", 999_999_999);
        }
        return "people-" + given;
    }
}
