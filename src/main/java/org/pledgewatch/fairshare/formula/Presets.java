package org.pledgewatch.fairshare.formula;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every choice there is, by code, and what is chosen where nobody chooses.
 *
 * @param minimum places that each party with a key gets before anything else
 * @param arrearsSince the first year of the arrears
 */
public record Presets(
        SortedMap<String, Described<PoolRule>> pools,
        SortedMap<String, Formula> formulas,
        SortedMap<String, Target> targets,
        SortedMap<String, Split> splits,
        Scenario headline,
        int minimum,
        int arrearsSince,
        Bands bands) {

    /** What the code of a reader's own list of states begins with. */
    public static final String LISTED = "states-";

    private static final Pattern STATES = Pattern.compile("states-[A-Z]{3}(?:-[A-Z]{3}){0,199}");
    private static final Pattern PEOPLE = Pattern.compile("people-(\\d{1,10})");

    /** A choice with a title for people and the text of its source. */
    public record Described<T>(T choice, String title, String source) {}

    public Presets {
        pools = Collections.unmodifiableSortedMap(new TreeMap<>(pools));
        formulas = Collections.unmodifiableSortedMap(new TreeMap<>(formulas));
        targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
        splits = Collections.unmodifiableSortedMap(new TreeMap<>(splits));
        if (minimum < 0) {
            throw new IllegalArgumentException("The minimum of places cannot be negative.");
        }
    }

    /** @throws IllegalArgumentException which names the pools there are */
    public PoolRule pool(String code) {
        return poolChoice(code).choice();
    }

    /**
     * A declared pool, or any states, as {@code states-CAN-DEU}.
     *
     * @throws IllegalArgumentException which names the pools there are
     */
    public Described<PoolRule> poolChoice(String code) {
        if (STATES.matcher(code).matches() && !pools.containsKey(code)) {
            SortedSet<String> states =
                    new TreeSet<>(List.of(code.substring(LISTED.length()).split("-")));
            return new Described<>(new PoolRule.Listed(states), String.join(", ", states), "Chosen by the reader.");
        }
        return require("pool", pools, code);
    }

    /**
     * A declared formula, or a reader's own weights, as {@code own-60-gdp-40-population}.
     *
     * @throws IllegalArgumentException which names the formulas there are
     */
    public Formula formula(String code) {
        return OwnWeights.isCode(code) && !formulas.containsKey(code)
                ? OwnWeights.formula(code, weighable())
                : require("formula", formulas, code);
    }

    /** What can be weighed: the indicators that a declared formula is proportional to. */
    public Set<String> weighable() {
        Set<String> weighable = new TreeSet<>();
        for (Formula formula : formulas.values()) {
            if (formula.rule() instanceof KeyRule.Proportional proportional) {
                weighable.add(proportional.indicator());
            }
        }
        return weighable;
    }

    /** How many places each party with a key gets before anything else. */
    public int minimum(Scenario scenario) {
        Integer chosen = scenario.minimum();
        return chosen == null ? minimum : chosen;
    }

    /**
     * A declared target, or any number of people as {@code people-120000}.
     *
     * @throws IllegalArgumentException which names the targets there are
     */
    public Target target(String code) {
        Matcher people = PEOPLE.matcher(code);
        if (people.matches() && !targets.containsKey(code)) {
            return new Target.Fixed(code, people.group(1), Long.parseLong(people.group(1)), "Chosen by the reader.");
        }
        return require("target", targets, code);
    }

    /** @throws IllegalArgumentException which names the splits there are */
    public Split split(String code) {
        return require("split", splits, code);
    }

    /**
     * That there is every part of it.
     *
     * @throws IllegalArgumentException which names what there is to choose from
     */
    public Scenario check(Scenario scenario) {
        pool(scenario.pool());
        formula(scenario.formula());
        target(scenario.target());
        split(scenario.split()).channel(scenario.channel());
        Apportionment.of(scenario.method());
        return scenario;
    }

    /** The indicators whose figures a quota of the scenario, or the verdict on it, depends on. */
    public Set<String> indicators(Scenario scenario) {
        Set<String> indicators =
                new TreeSet<>(formula(scenario.formula()).rule().indicators());
        indicators.addAll(pool(scenario.pool()).indicators());
        indicators.addAll(target(scenario.target()).indicators());
        indicators.addAll(split(scenario.split()).channel(scenario.channel()).indicators());
        return indicators;
    }

    private static <T> T require(String what, Map<String, T> all, String code) {
        T found = all.get(code);
        if (found == null) {
            throw new IllegalArgumentException("There is no " + what + " \"" + code + "\": choose one of "
                    + String.join(", ", all.keySet()) + ".");
        }
        return found;
    }
}
