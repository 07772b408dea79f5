package org.pledgewatch.site;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pledgewatch.fairshare.formula.OwnWeights;
import org.pledgewatch.fairshare.formula.Presets;
import org.pledgewatch.fairshare.formula.Scenario;
import org.pledgewatch.wording.Say;

/**
 * What the parts of a scenario are called in one language, declared ones and a reader's own; one that is declared no
 * more goes by its code.
 *
 * @param indicators titles by code
 * @param parties names by code
 */
record Called(Say say, Presets presets, Map<String, String> indicators, Map<String, String> parties) {

    public String formula(String code) {
        if (presets.formulas().containsKey(code)) {
            return say.name("formula", code, presets.formula(code).title());
        }
        if (!code.startsWith(OwnWeights.PREFIX + "-")) {
            return code;
        }
        return OwnWeights.percents(code).entrySet().stream()
                .map(part -> say.text(
                        "calc.weight",
                        "percent",
                        BigDecimal.valueOf(part.getValue(), 2),
                        "indicator",
                        indicator(part.getKey())))
                .collect(Collectors.joining(" + "));
    }

    /** A reader's own percents by indicator, in their order. */
    public List<Map.Entry<String, Integer>> weights(String code) {
        return List.copyOf(OwnWeights.percents(code).entrySet());
    }

    public String pool(String code) {
        if (presets.pools().containsKey(code)) {
            return say.name("pool", code, presets.poolChoice(code).title());
        }
        if (!code.startsWith(Presets.LISTED)) {
            return code;
        }
        return say.list(Arrays.stream(code.substring(Presets.LISTED.length()).split("-"))
                .map(state -> say.party(state, parties.getOrDefault(state, state)))
                .toList());
    }

    public String target(String code) {
        if (presets.targets().containsKey(code)) {
            return say.name("target", code, presets.target(code).title());
        }
        return !code.startsWith("people-")
                ? code
                : say.text(
                        "calc.people",
                        "people",
                        Long.valueOf(presets.target(code).title()));
    }

    public String split(String code) {
        return presets.splits().containsKey(code)
                ? say.name("split", code, presets.split(code).title())
                : code;
    }

    public String method(String code) {
        return say.text("apportionment.name." + code);
    }

    public String indicator(String code) {
        return say.name("indicator", code, indicators.getOrDefault(code, code));
    }

    /** All of it in a line. */
    public String scenario(int year, Scenario scenario) {
        return say.text(
                "calc.scenario",
                "year",
                year,
                "formula",
                formula(scenario.formula()),
                "pool",
                pool(scenario.pool()),
                "target",
                target(scenario.target()),
                "split",
                split(scenario.split()),
                "method",
                method(scenario.method()));
    }
}
