package org.pledgewatch.fairshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pledgewatch.fairshare.formula.Formula;
import org.pledgewatch.fairshare.formula.KeyRule;
import org.pledgewatch.fairshare.formula.Presets;
import org.pledgewatch.fairshare.formula.Scenario;
import org.pledgewatch.fairshare.formula.Target;
import org.pledgewatch.fairshare.formula.Weighted;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.yaml.snakeyaml.Yaml;

class FairShareSettingsTest {

    private final ApplicationContextRunner server = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(FairShareConfiguration.class);

    @Test
    void theSettingsThatComeWithTheSoftwareDeclareEveryChoiceWithItsSource() {
        server.run(context -> {
            Presets presets = context.getBean(Presets.class);

            assertThat(presets.headline())
                    .isEqualTo(new Scenario(
                            "un-members", "gni-ppp", "ten-percent", "resettlement-only", "resettlement", "hamilton"));
            assertThat(presets.formulas())
                    .containsOnlyKeys(
                            "gni-ppp",
                            "gni-atlas",
                            "gni-per-capita",
                            "gdp",
                            "population",
                            "equal",
                            "ec-2015-05",
                            "ec-2015-09",
                            "dublin-iv",
                            "capacity-and-credit");
            assertThat(presets.formulas().values()).extracting(Formula::source).doesNotContain("");
            assertThat(presets.pools())
                    .containsOnlyKeys(
                            "un-members",
                            "all-members-together",
                            "oecd-dac",
                            "dac-plus-russia",
                            "high-income",
                            "eu-27",
                            "g20");
            assertThat(presets.targets()).containsOnlyKeys("ten-percent", "unhcr-needs", "unhcr-goal");
            assertThat(presets.splits()).containsOnlyKeys("resettlement-only", "survey-2016", "unhcr-roadmap-2030");
            assertThat(presets.formula("gni-ppp").rule()).isEqualTo(new KeyRule.Proportional("gni-ppp"));
            assertThat(presets.target("ten-percent"))
                    .isInstanceOfSatisfying(
                            Target.PartOf.class, t -> assertThat(t.rate()).isEqualByComparingTo("0.1"));
            assertThat(presets.target("unhcr-goal"))
                    .isInstanceOfSatisfying(
                            Target.Yearly.class,
                            t -> assertThat(t.people()).containsOnly(entry(2020, 70_000L), entry(2026, 120_000L)));
        });
    }

    @Test
    void everyIndicatorThatAFormulaNeedsCanBeRecorded() {
        Map<String, List<Map<String, Object>>> catalogue =
                new Yaml().load(Objects.requireNonNull(getClass().getResourceAsStream("/catalogue/indicators.yml")));
        Set<Object> recorded = catalogue.getOrDefault("indicators", List.of()).stream()
                .map(indicator -> indicator.get("code"))
                .collect(Collectors.toSet());

        server.run(
                context -> assertThat(context.getBean(Presets.class).formulas().values())
                        .allSatisfy(formula -> assertThat(recorded)
                                .as(formula.code())
                                .containsAll(formula.rule().indicators())));
    }

    @Test
    void theSurveysSplitIsTheReverseOfUnhcrs() {
        server.run(context -> {
            Presets presets = context.getBean(Presets.class);

            assertThat(presets.split("survey-2016").parts(3000)).containsEntry("resettlement", 2000L);
            assertThat(presets.split("unhcr-roadmap-2030").parts(3000)).containsEntry("resettlement", 1000L);
        });
    }

    @Test
    void aNewKeyIsNoCode() {
        server.withPropertyValues(
                        "pledgewatch.fair-share.formulas.mine.title=Mine",
                        "pledgewatch.fair-share.formulas.mine.source=A decision of our board",
                        "pledgewatch.fair-share.formulas.mine.factors.people.weight=0.25",
                        "pledgewatch.fair-share.formulas.mine.factors.people.indicators=population",
                        "pledgewatch.fair-share.formulas.mine.factors.few-hosted.weight=0.75",
                        "pledgewatch.fair-share.formulas.mine.factors.few-hosted.indicators=refugees-hosted",
                        "pledgewatch.fair-share.formulas.mine.factors.few-hosted.direction=inverse-share",
                        "pledgewatch.fair-share.formulas.mine.factors.few-hosted.cap.limit=2",
                        "pledgewatch.fair-share.formulas.mine.factors.few-hosted.cap.of=people",
                        "pledgewatch.fair-share.formulas.mine.rest.people=1",
                        "pledgewatch.fair-share.headline.formula=mine")
                .run(context -> {
                    Presets presets = context.getBean(Presets.class);
                    assertThat(presets.headline().formula()).isEqualTo("mine");
                    assertThat(presets.formula("mine").rule())
                            .isInstanceOfSatisfying(
                                    Weighted.class, w -> assertThat(w.rest()).containsEntry("people", BigDecimal.ONE));
                });
    }

    @Test
    void weightsThatDoNotAddUpStopTheStartAndNameTheSetting() {
        refused(
                "pledgewatch.fair-share.formulas.dublin-iv: The weights of the factors add up to 0.9, not to 1.",
                "pledgewatch.fair-share.formulas.dublin-iv.factors.population.weight=0.4");
    }

    @Test
    void aListInTheOperatorsSettingsReplacesTheListHere() {
        server.withPropertyValues(
                        "pledgewatch.fair-share.formulas.ec-2015-05.factors.asylum.indicators[0]=asylum-applications")
                .run(context -> assertThat(context.getBean(Presets.class)
                                .formula("ec-2015-05")
                                .rule()
                                .indicators())
                        .containsExactly("asylum-applications", "gdp", "population", "unemployment"));
    }

    @Test
    void aFormulaWithTwoRulesStopsTheStart() {
        refused(
                "pledgewatch.fair-share.formulas.gdp: Set exactly one of proportional-to",
                "pledgewatch.fair-share.formulas.gdp.equal=true");
    }

    @Test
    void aHeadlineThatNamesNothingThereIsStopsTheStart() {
        refused(
                "pledgewatch.fair-share.headline: There is no pool \"everyone\": choose one of",
                "pledgewatch.fair-share.headline.pool=everyone");
        refused(
                "pledgewatch.fair-share.headline: There is no apportionment method \"dice\"",
                "pledgewatch.fair-share.headline.method=dice");
    }

    @Test
    void aChoiceWithoutASourceStopsTheStart() {
        refused(
                "pledgewatch.fair-share.targets.mine: Set its source.",
                "pledgewatch.fair-share.targets.mine.title=Mine",
                "pledgewatch.fair-share.targets.mine.people=5");
    }

    @Test
    void aTargetMustBeEitherANumberOrAPartOfAFigure() {
        refused(
                "pledgewatch.fair-share.targets.ten-percent: Set either people (a number), or people-in",
                "pledgewatch.fair-share.targets.ten-percent.people=5");
    }

    @Test
    void aMisspeltSettingStopsTheStart() {
        refused(
                "pledgewatch.fair-share.formulas.gdp.proportional",
                "pledgewatch.fair-share.formulas.gdp.proportional=x");
    }

    @Test
    void aPoolOfWrongCodesStopsTheStart() {
        refused(
                "pledgewatch.fair-share.pools.mine: \"Canada\" is not a party's code",
                "pledgewatch.fair-share.pools.mine.title=Mine",
                "pledgewatch.fair-share.pools.mine.source=Mine",
                "pledgewatch.fair-share.pools.mine.members=Canada");
    }

    private void refused(String message, String... settings) {
        server.withPropertyValues(settings)
                .run(context -> assertThat(context)
                        .getFailure()
                        .satisfies(failure -> assertThat(messages(failure)).contains(message)));
    }

    private static String messages(Throwable failure) {
        StringBuilder all = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            all.append(cause.getMessage()).append('\n');
            if (cause
                    instanceof
                    org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException unbound) {
                all.append(unbound.getUnboundProperties());
            }
        }
        return all.toString();
    }
}
