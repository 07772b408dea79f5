package org.pledgewatch.fairshare.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Presets made for tests: the group {@code all} shares by {@code gni}, by {@code people} or equally. */
final class Made {

    static final Scenario SCENARIO = new Scenario("all", "gni", "tenth", "single", "resettlement", "hamilton");

    private Made() {}

    static Presets presets(int arrearsSince) {
        return new Presets(
                new TreeMap<>(Map.of(
                        "all", described(new PoolRule.OfGroup("all")),
                        "rich", described(new PoolRule.Above("all", "gni", Map.of(2022, new BigDecimal("100")))))),
                new TreeMap<>(Map.of(
                        "gni", formula("gni", new KeyRule.Proportional("gni")),
                        "people", formula("people", new KeyRule.Proportional("people")),
                        "equal", formula("equal", new KeyRule.Same()),
                        "jobs", formula("jobs", new KeyRule.Proportional("unemployment")))),
                new TreeMap<>(Map.of(
                        "tenth",
                        new Target.PartOf("tenth", "10 %", new BigDecimal("0.1"), "refugees", "world", 1, ""))),
                new TreeMap<>(Map.of(
                        "single", split("single", new Split.Channel("resettlement", 1, Set.of("arrivals"))),
                        "two-to-one",
                                split(
                                        "two-to-one",
                                        new Split.Channel("resettlement", 2, Set.of("arrivals")),
                                        new Split.Channel("other", 1, Set.of())))),
                SCENARIO,
                0,
                arrearsSince,
                Bands.DEFAULT);
    }

    static Reckoner reckoner(Tables tables, int arrearsSince, String... members) {
        return new Reckoner(presets(arrearsSince), tables.figures(), (group, on) -> Set.of(members));
    }

    private static Presets.Described<PoolRule> described(PoolRule rule) {
        return new Presets.Described<>(rule, "", "");
    }

    private static Formula formula(String code, KeyRule rule) {
        return new Formula(code, code, rule, 0, "");
    }

    private static Split split(String code, Split.Channel... channels) {
        return new Split(code, code, List.of(channels), "");
    }
}
