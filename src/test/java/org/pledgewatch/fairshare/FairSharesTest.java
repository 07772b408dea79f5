package org.pledgewatch.fairshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pledgewatch.fairshare.formula.Apportionment;
import org.pledgewatch.fairshare.formula.FairShareReport;
import org.pledgewatch.fairshare.formula.PoolRule;
import org.pledgewatch.fairshare.formula.Presets;
import org.pledgewatch.fairshare.formula.Reckoner;
import org.pledgewatch.fairshare.formula.Scenario;
import org.pledgewatch.fairshare.formula.Tables;
import org.pledgewatch.observations.series.Series;
import org.pledgewatch.reference.Breakdown;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class FairSharesTest {

    private static final Instant EARLY = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant LATE = Instant.parse("2024-06-30T00:00:00Z");

    private final List<String> asked = new ArrayList<>();

    @Test
    void theFiguresOfAMomentAreReadOnceAnIndicatorAndNeverAState() {
        FairShares shares = new FairShares(presets(), fake(World.of(40, 2000, 2010)));
        Scenario headline = shares.presets().headline();

        for (String state : World.states(40)) {
            for (int year = 2001; year <= 2011; year++) {
                shares.knownAt(EARLY).quota(headline, state, year);
            }
        }
        shares.knownAt(EARLY).report(headline, 2010);

        assertThat(asked).containsExactlyInAnyOrder("groups", "gni-ppp", "refugees-mandate", "resettlement-arrivals");
        shares.knownAt(LATE).quota(headline, "SAA", 2005);
        assertThat(asked).hasSize(7);
    }

    @Test
    void whatWasKnownLaterChangesNothingThatWasToldBefore() {
        Tables before = World.of(5, 2000, 2003);
        FairShares shares = new FairShares(presets(), new FairShareFigures() {
            @Override
            public Map<String, Series> series(String indicator, Breakdown breakdown, Instant knownAt) {
                return knownAt.equals(EARLY)
                        ? before.series(indicator)
                        : World.of(5, 2000, 2004).series(indicator);
            }

            @Override
            public PoolRule.Groups groups() {
                return (group, on) -> World.states(5);
            }
        });
        Scenario headline = shares.presets().headline();

        assertThat(shares.knownAt(LATE).quota(headline, "SAA", 2005).missing()).isNull();
        assertThat(shares.knownAt(EARLY).quota(headline, "SAA", 2005).missing()).isEqualTo("NO_TARGET");
    }

    /** 193 states × 30 years × every formula × every method. */
    @Test
    void everyChoiceOfFormulaAndMethodSharesOutTheWholeInEveryYear() {
        Presets presets = presets();
        FairShares shares = new FairShares(presets, fake(World.of(193, 1989, 2024)));
        Reckoner reckoner = shares.knownAt(LATE);
        for (int year = 1996; year <= 2025; year++) {
            for (String formula : presets.formulas().keySet()) {
                for (Apportionment method : Apportionment.values()) {
                    Scenario scenario = new Scenario(
                            "un-members", formula, "ten-percent", "resettlement-only", "resettlement", method.code());
                    assertThat(reckoner.allotment(scenario, year).seats().total())
                            .as("%s by %s in %d", formula, method, year)
                            .isEqualTo(2_942_907);
                }
            }
        }
    }

    @Test
    void everyFormulaJudgesAWorldWithEveryFigure() {
        FairShares shares = new FairShares(presets(), fake(World.of(193, 1989, 2024)));
        Scenario headline = shares.presets().headline();

        FairShareReport report = shares.knownAt(LATE).report(headline, 2024);

        assertThat(report.rows()).hasSize(193);
        assertThat(shares.knownAt(LATE).sensitivity(headline, 2024).columns())
                .hasSize(10)
                .allSatisfy(column -> assertThat(column.unavailable()).isNull());
    }

    private FairShareFigures fake(Tables tables) {
        return new FairShareFigures() {
            @Override
            public Map<String, Series> series(String indicator, Breakdown breakdown, Instant knownAt) {
                asked.add(indicator);
                return tables.series(indicator);
            }

            @Override
            public PoolRule.Groups groups() {
                asked.add("groups");
                Set<String> states = tables.series("gni-ppp").keySet();
                return (group, on) -> states;
            }
        };
    }

    private static Presets presets() {
        Presets[] presets = new Presets[1];
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withUserConfiguration(FairShareConfiguration.class)
                .run(context -> presets[0] = context.getBean(Presets.class));
        return presets[0];
    }
}
