package org.pledgewatch.fairshare;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.pledgewatch.fairshare.formula.Tables;

/** A world made from a seed: states with every figure that any formula needs, of the size of real ones. */
final class World {

    private static final List<String> INDICATORS = List.of(
            "gni-ppp",
            "gni-atlas",
            "gni-per-capita",
            "gdp",
            "population",
            "asylum-applications",
            "resettlement-arrivals",
            "unemployment",
            "refugees-hosted");

    private World() {}

    static Tables of(int states, int from, int until) {
        Random random = new Random(193);
        Tables tables = new Tables();
        for (int year = from; year <= until; year++) {
            tables.with("refugees-mandate", "world", year, "29429078");
            for (String state : states(states)) {
                for (String indicator : INDICATORS) {
                    tables.with(indicator, state, year, figure(indicator, random));
                }
            }
        }
        return tables;
    }

    private static String figure(String indicator, Random random) {
        if (indicator.equals("unemployment")) {
            return (1 + random.nextInt(20)) + "." + random.nextInt(1000);
        }
        long most = indicator.startsWith("gni") || indicator.equals("gdp") ? 25_000_000_000_000L : 1_400_000_000L;
        return (1 + random.nextLong(most)) + "." + random.nextInt(10_000);
    }

    static Set<String> states(int states) {
        Set<String> codes = new TreeSet<>();
        for (int i = 0; i < states; i++) {
            codes.add("S" + (char) ('A' + i / 26) + (char) ('A' + i % 26));
        }
        return codes;
    }
}
