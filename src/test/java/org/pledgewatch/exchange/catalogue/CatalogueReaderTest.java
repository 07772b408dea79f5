package org.pledgewatch.exchange.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pledgewatch.commitments.Basis;
import org.pledgewatch.commitments.CommitmentEntry;
import org.pledgewatch.commitments.CommitmentEntry.Binding;
import org.pledgewatch.commitments.target.Growth;
import org.pledgewatch.commitments.target.Guard;
import org.pledgewatch.commitments.target.Milestones;
import org.pledgewatch.commitments.target.Threshold;
import org.pledgewatch.parties.Membership;

class CatalogueReaderTest {

    private static final String GROUND = """
            parties:
              - {code: CAN, kind: STATE, name: Canada, un-member: true}
              - {code: GBR, kind: STATE, name: United Kingdom, un-member: true}
              - {code: AUT, kind: STATE, name: Austria, un-member: true}
              - {code: VAT, kind: STATE, name: Holy See}
              - {code: un-members, kind: GROUP, name: Members, members-are: un-members}
              - code: eu
                kind: GROUP
                name: European Union
                members:
                  - AUT
                  - {code: GBR, from: 1973-01-01, until: 2020-01-31}
            indicators:
              - code: worker-visas
                title: Worker visas
                unit: people
                direction: MORE_IS_BETTER
                kind: FLOW
                period-length: YEAR
                lag-days: 180
                breakdowns: [skill=high, skill=low]
              - {code: gdp, title: GDP, unit: US$, direction: NEUTRAL, kind: STOCK, period-length: YEAR, lag-days: 9}
            frameworks:
              - {slug: summit, title: The summit, adopted-on: 2017-08-31, horizons: [{span: P6M, title: Soon}]}
              - {slug: timeless, title: Without a day}
            """;

    private static final String COMMITMENT = """
            commitments:
              - slug: more-visas
                kind: RECOMMENDATION
                title: More visas
                text: >-
                  Ten per cent more, in
                  every year.
                language: en
                framework: summit
                source: {document: The survey, section: "4", link: "https://example.org"}
                terms:
                  - effective-on: 2017-08-31
                    starts-on: 2017-09-01
            """;

    @Test
    void theGroundIsReadWithItsMembersByDate() {
        Reading reading = read(GROUND);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.catalogue().parties().get(4).members())
                .extracting(Membership::party)
                .containsExactly("AUT", "CAN", "GBR");
        assertThat(reading.catalogue().parties().get(5).members().get(1).until())
                .isEqualTo("2020-01-31");
    }

    @Test
    void aHorizonIsCountedFromTheAdoptionOfTheFramework() {
        CommitmentEntry entry = onlyCommitment("""
                        horizon: P6M
                        target: {kind: MILESTONES}
                """);
        assertThat(entry.terms().get(0).dueOn()).isEqualTo("2018-02-28");
        assertThat(entry.terms().get(0).target()).isEqualTo(Milestones.itself("More visas"));
        assertThat(entry.commitment().text()).isEqualTo("Ten per cent more, in every year.");
        assertThat(entry.commitment().verbatim()).isTrue();
    }

    @Test
    void everyKindOfTargetIsRead() {
        assertThat(onlyCommitment("""
                        target:
                          kind: GROWTH
                          indicator: worker-visas
                          breakdowns: [skill=high, skill=low]
                          rate: 0.10
                          mode: YEAR_ON_YEAR
                          settle: EVERY_PERIOD
                """).terms().get(0).target())
                .isInstanceOfSatisfying(
                        Growth.class, growth -> assertThat(growth.breakdowns()).hasSize(2));
        assertThat(onlyCommitment("""
                        due-on: 2020-12-31
                        target: {kind: THRESHOLD, indicator: worker-visas, comparison: AT_LEAST, value: 20000, measure: TOTAL}
                """).terms().get(0).target())
                .isInstanceOfSatisfying(
                        Threshold.class,
                        threshold -> assertThat(threshold.value()).isEqualTo(new BigDecimal("20000")));
        assertThat(onlyCommitment("""
                        target:
                          kind: GUARD
                          crossed-when:
                            - {indicator: gdp, way: UP, more-than: 0.01}
                            - {indicator: worker-visas, breakdown: skill=low, way: DOWN, more-than: 0.01}
                """).terms().get(0).target())
                .isInstanceOfSatisfying(
                        Guard.class, guard -> assertThat(guard.crossedWhen()).hasSize(2));
        assertThat(onlyCommitment("        target: {kind: JUDGED}\n")
                        .terms()
                        .get(0)
                        .target()
                        .kind())
                .isEqualTo("JUDGED");
        assertThat(onlyCommitment("""
                        target:
                          kind: FAIR_SHARE
                          indicators: [worker-visas]
                          formula: gni-ppp
                          pool: un-members
                          target: ten-percent
                          split: resettlement-only
                          channel: resettlement
                          method: hamilton
                          settle: EVERY_PERIOD
                """).terms().get(0).target().kind()).isEqualTo("FAIR_SHARE");
    }

    @Test
    void theMembersOfAGroupAreThoseOfTheDay() {
        String undertakings = """
                        target: {kind: JUDGED}
                    undertakings:
                      - {members-of: eu, basis: ASKED, since: 2020-02-01}
                """;
        assertThat(onlyCommitment(undertakings).bindings())
                .extracting(binding -> binding.undertaking().party())
                .containsExactly("AUT");
        assertThat(onlyCommitment(undertakings.replace(", since: 2020-02-01", ""))
                        .bindings())
                .as("else on the day the terms start")
                .extracting(binding -> binding.undertaking().party())
                .containsExactly("AUT", "GBR");
    }

    @Test
    void whoIsNamedForItselfIsBoundAsItSaysThere() {
        List<Binding> bindings = onlyCommitment("""
                        due-on: 2020-12-31
                        target: {kind: MILESTONES}
                    undertakings:
                      - members-of: un-members
                        basis: ASKED
                      - party: CAN
                        basis: PLEDGED
                        since: 2018-01-01
                        baseline: 100
                        due-on: 2019-12-31
                        zone: America/Toronto
                        responsible: The ministry
                        source: {title: A letter, link: "https://example.org/letter"}
                        done: [{milestone: itself, on: 2018-01-20, note: Seen.}]
                """).bindings();
        assertThat(bindings).hasSize(3);
        Binding canada = bindings.stream()
                .filter(b -> b.undertaking().party().equals("CAN"))
                .findFirst()
                .orElseThrow();
        assertThat(canada.undertaking().basis()).isEqualTo(Basis.PLEDGED);
        assertThat(canada.undertaking().zone()).hasToString("America/Toronto");
        assertThat(canada.done())
                .singleElement()
                .satisfies(done -> assertThat(done.doneOn()).isEqualTo("2018-01-20"));
    }

    @Test
    void everythingThatIsWrongIsFoundAtOnceWithItsLine() {
        assertThat(problems("""
                        parties:
                          - code: CAN
                            kind: COUNTRY
                            nmae: Canada
                          - {code: CAN, kind: STATE, name: Canada}
                          - {code: eu, kind: GROUP, name: Union, members: [XYZ]}
                        themes:
                          - {slug: Not A Slug, title: A theme}
                        partys: []
                        frameworks:
                          - slug: summit
                            title: Summit
                            title: Again
                            adopted-on: 31 August 2017
                            rounds: [{slug: one, title: One, starts-on: 2018-01-02, ends-on: 2018-01-01}]
                        """))
                .containsExactly(
                        "a.yml:2: The entry needs \"name\": add it.",
                        "a.yml:3: \"COUNTRY\" is not one of STATE, GROUP, CITY, ORGANISATION, AGENCY: write one of them.",
                        "a.yml:4: There is no \"nmae\" here: use one of about, code, iso2, kind, link, m49, members,"
                                + " members-are, name, names, region, subregion, un-member.",
                        "a.yml:5: The party \"CAN\" is here twice, first at a.yml:2: rename one, or leave it out.",
                        "a.yml:6: There is no party \"XYZ\" in the catalogue: correct it, or add the party.",
                        "a.yml:8: \"Not A Slug\" is no slug: write lower-case letters, digits and single hyphens, at most"
                                + " 80.",
                        "a.yml:9: There is no \"partys\" here: use one of commitments, frameworks, indicators, items,"
                                + " parties, sessions, sources, themes.",
                        "a.yml:13: \"title\" is here twice in one entry: leave one out.",
                        "a.yml:14: \"31 August 2017\" is no date: write year, month and day, as 2016-09-19.",
                        "a.yml:15: The round one ends (2018-01-01) before it starts (2018-01-02).");
    }

    @Test
    void aFileIsNamedWithItsLineAlsoAmongOthers() {
        Reading reading = CatalogueReader.read(List.of(
                CatalogueFile.of("b.yml", "themes:\n  - {slug: a, title: A}\n"),
                CatalogueFile.of("a.yml", "themes:\n\n  - {slug: a, title: A}\n")));
        assertThat(reading.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "a.yml:3: The theme \"a\" is here twice, first at b.yml:2: rename one, or leave it out.");
    }

    @Test
    void whatIsNotYamlOrNotUtf8IsSaidWithItsLineAndNothingElse() {
        assertThat(problems("themes:\n  - {slug: a, title: A\nframeworks: [x]\n"))
                .singleElement()
                .asString()
                .startsWith("a.yml:3: This is not YAML: while parsing a flow mapping");
        assertThat(problems("themes:\n\t- slug: a\n"))
                .singleElement()
                .asString()
                .startsWith("a.yml:2: This is not YAML");
        assertThat(problems("- one\n- two\n")).singleElement().asString().startsWith("a.yml:1: A catalogue file is");
        byte[] latin = "themes:\n  - {slug: a, title: Réfugiés}\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(CatalogueReader.read(List.of(new CatalogueFile("a.yml", latin)))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("a.yml:1: The file is not UTF-8: save it in that encoding.");
        assertThat(problems("")).isEmpty();
        assertThat(problems("\uFEFFthemes: []\n")).isEmpty();
    }

    @Test
    void aTargetThatNoFigureCouldJudgeIsRefusedAtItsLine() {
        assertThat(problemsOf("        target: {kind: WISH}\n"))
                .containsExactly("c.yml:14: \"WISH\" is not one of THRESHOLD, MILESTONES, JUDGED, GROWTH, FAIR_SHARE,"
                        + " GUARD: write one of them.");
        assertThat(problemsOf("        target: {kind: MILESTONES}\n"))
                .containsExactly("c.yml:12: A MILESTONES target needs a deadline.");
        assertThat(problemsOf("""
                        due-on: 2020-01-01
                        target: {kind: THRESHOLD, indicator: gdp, comparison: AT_LEAST, value: 5 000, measure: TOTAL}
                """))
                .containsExactly(
                        "c.yml:15: \"5 000\" is no number: write digits with a point and no spaces, as 20000 or 0.10.",
                        "c.yml:15: TOTAL adds up a flow, and gdp is a STOCK: use LATEST.");
        assertThat(problemsOf("""
                        target: {kind: GROWTH, indicator: worker-visas, breakdowns: [skill=middle], rate: 0.1, mode: FROM_BASELINE, settle: TOTAL}
                """))
                .containsExactly(
                        "c.yml:14: The indicator worker-visas has no breakdown \"skill=middle\": correct it, or"
                                + " add it to the indicator's breakdowns.");
        assertThat(problemsOf(
                        "        target: {kind: GUARD, crossed-when: [{indicator: oil, way: UP, more-than: 1}]}\n"))
                .containsExactly("c.yml:14: There is no indicator \"oil\" in the catalogue: correct it, or add the"
                        + " indicator.");
        assertThat(problemsOf(""))
                .containsExactly("c.yml:12: The terms need a \"target\": say how we know whether the promise is kept.");
    }

    @Test
    void termsNeedTheirDatesAndReasons() {
        String second = """
                        target: {kind: JUDGED}
                      - effective-on: 2018-01-01
                        starts-on: 2017-09-01
                        due-on: 2017-08-01
                        target: {kind: JUDGED}
                """;
        assertThat(problemsOf(second))
                .containsExactly("c.yml:15: The deadline 2017-08-01 is before the start 2017-09-01.");
        assertThat(problemsOf(second.replace("2017-08-01", "2019-08-01")))
                .containsExactly("c.yml:15: Terms do not change without a reason, so that goalposts do not move unseen:"
                        + " give one.");
        assertThat(problemsOf("        due-on: 2018-01-01\n        horizon: P6M\n        target: {kind: JUDGED}\n"))
                .containsExactly("c.yml:14: The terms have \"due-on\" and \"horizon\": leave one out.");
        assertThat(problems(
                        GROUND,
                        COMMITMENT.replace("framework: summit", "framework: timeless")
                                + "        horizon: P6M\n        target: {kind: JUDGED}\n"))
                .containsExactly("c.yml:14: There is no day to count the horizon from: add \"horizon-from\", or a"
                        + " framework with \"adopted-on\".");
    }

    @Test
    void whoIsBoundMustBeSomebodyAndOnce() {
        String judged = "        target: {kind: JUDGED}\n        due-on: 2020-01-01\n    undertakings:\n";
        assertThat(problemsOf(judged + "      - {party: XYZ, basis: ASKED}\n      - {basis: ASKED}\n"))
                .containsExactly(
                        "c.yml:17: There is no party \"XYZ\" in the catalogue: correct it, or add the party.",
                        "c.yml:18: An undertaking has either \"party\" or \"members-of\": write one of them.");
        assertThat(problemsOf(judged + "      - {party: CAN, basis: ASKED}\n      - {party: CAN, basis: LEGAL}\n"))
                .containsExactly("c.yml:18: CAN is bound twice by more-visas, first at c.yml:17: a party undertakes a"
                        + " commitment once, leave one out.");
        assertThat(problemsOf(judged + "      - {members-of: CAN, basis: ASKED}\n"))
                .containsExactly("c.yml:17: CAN is a STATE and has no members: write \"party\".");
        assertThat(problemsOf(judged + "      - {party: CAN, basis: ASKED, since: 2021-01-01}\n"))
                .containsExactly("c.yml:17: CAN is bound since 2021-01-01, after the deadline 2020-01-01: check both.");
        assertThat(problemsOf(
                        judged + "      - {party: CAN, basis: ASKED, done: [{milestone: law, on: 2018-01-01}]}\n"))
                .containsExactly(
                        "c.yml:17: The terms have no milestone \"law\": only a MILESTONES target has any, leave"
                                + " \"done\" out.");
        assertThat(problems(GROUND, """
                        commitments:
                          - slug: untracked
                            kind: PLEDGE
                            title: Untracked
                            text: Words.
                            language: en
                            source: {document: A paper}
                            undertakings: [{party: CAN, basis: PLEDGED}]
                        """))
                .containsExactly(
                        "c.yml:8: Nobody can be bound by a commitment without terms: give it terms, or take out"
                                + " CAN.");
    }

    @Test
    void aQuoteNamesNobodyWithoutApproval() {
        String quote = """
                items:
                  - slug: said
                    kind: QUOTE
                    text: We must do better.
                    language: en
                    attribution: ANONYMOUS
                    source: {document: Notes}
                """;
        assertThat(problems(quote)).isEmpty();
        assertThat(problems(quote.replace("ANONYMOUS", "ANONYMOUS\n    speaker: Somebody")))
                .containsExactly(
                        "a.yml:2: A quote that is ANONYMOUS cannot name its speaker: leave the name out, or have"
                                + " it approved and put on the record.");
        assertThat(problems(quote.replace("ANONYMOUS", "ON_RECORD\n    speaker: Somebody")))
                .containsExactly("a.yml:2: The speaker of a quote is named only with an approval on file: say who"
                        + " approved it and when, or leave the name out.");
        assertThat(problems(quote.replace("    attribution: ANONYMOUS\n", "")))
                .containsExactly(
                        "a.yml:2: The quote said must say its attribution: ON_RECORD, ANONYMOUS or OFF_RECORD.");
        assertThat(problems(quote.replace("kind: QUOTE", "kind: PRACTICE")))
                .containsExactly("a.yml:2: The item said is a PRACTICE: only a QUOTE has an attribution.");
    }

    private static CommitmentEntry onlyCommitment(String rest) {
        Reading reading = read(GROUND, COMMITMENT + rest);
        assertThat(reading.problems()).isEmpty();
        return reading.catalogue().commitments().get(0);
    }

    private static List<String> problemsOf(String rest) {
        return problems(GROUND, COMMITMENT + rest);
    }

    /** Of files named a.yml, or b.yml and c.yml. */
    private static List<String> problems(String... texts) {
        return read(texts).problems().stream().map(Problem::toString).toList();
    }

    private static Reading read(String... texts) {
        List<String> names = texts.length == 1 ? List.of("a.yml") : Arrays.asList("b.yml", "c.yml");
        List<CatalogueFile> files = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            files.add(CatalogueFile.of(names.get(i), texts[i]));
        }
        return CatalogueReader.read(files);
    }
}
