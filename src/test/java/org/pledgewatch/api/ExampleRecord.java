package org.pledgewatch.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.pledgewatch.assessment.AssessmentRun;
import org.pledgewatch.commitments.Basis;
import org.pledgewatch.commitments.Commitment;
import org.pledgewatch.commitments.CommitmentEntry;
import org.pledgewatch.commitments.CommitmentKind;
import org.pledgewatch.commitments.CommitmentMerge;
import org.pledgewatch.commitments.MilestoneReport;
import org.pledgewatch.commitments.NewTerms;
import org.pledgewatch.commitments.Reply;
import org.pledgewatch.commitments.Undertakings;
import org.pledgewatch.commitments.target.Growth;
import org.pledgewatch.commitments.target.Guard;
import org.pledgewatch.commitments.target.Judged;
import org.pledgewatch.commitments.target.Settlement;
import org.pledgewatch.commitments.target.Target;
import org.pledgewatch.forums.Citation;
import org.pledgewatch.forums.Forums;
import org.pledgewatch.forums.Framework;
import org.pledgewatch.forums.Theme;
import org.pledgewatch.observations.NewFigure;
import org.pledgewatch.observations.ObservationIntake;
import org.pledgewatch.observations.SourceEntry;
import org.pledgewatch.observations.Vocabulary;
import org.pledgewatch.parties.PartyEntry;
import org.pledgewatch.parties.PartyKind;
import org.pledgewatch.parties.PartyRegister;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Indicator;
import org.pledgewatch.reference.Period;
import org.pledgewatch.reference.Status;
import org.pledgewatch.testing.Pieces;
import org.pledgewatch.testing.TurnableClock;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** A small record with every kind of target, entered over ten years; the figures are invented for the arithmetic. */
class ExampleRecord {

    static final String HOSTILE = "Söhne & <script>alert(\"x\")</script> — العربية";

    private final PartyRegister parties;
    private final Forums forums;
    private final Vocabulary vocabulary;
    private final CommitmentMerge commitments;
    private final Undertakings undertakings;
    private final ObservationIntake intake;
    private final AssessmentRun assessment;
    private final TurnableClock clock;

    ExampleRecord(
            PartyRegister parties,
            Forums forums,
            Vocabulary vocabulary,
            CommitmentMerge commitments,
            Undertakings undertakings,
            ObservationIntake intake,
            AssessmentRun assessment,
            TurnableClock clock) {
        this.parties = parties;
        this.forums = forums;
        this.vocabulary = vocabulary;
        this.commitments = commitments;
        this.undertakings = undertakings;
        this.intake = intake;
        this.assessment = assessment;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void enter() {
        clock.turnTo("2016-02-15");
        nouns();
        commitments.merge(List.of(
                entry(
                        "more-places",
                        CommitmentKind.PLEDGE,
                        "2016-01-01",
                        "2019-12-31",
                        Pieces.places("20000"),
                        pledged("CAN")),
                entry("worker-visas", CommitmentKind.RECOMMENDATION, "2017-01-01", null, visas(), asked("CAN")),
                entry(
                        "fair-share-resettlement",
                        CommitmentKind.RECOMMENDATION,
                        "2017-01-01",
                        null,
                        Pieces.fairShare(),
                        asked("CAN"),
                        asked("NOR")),
                entry("visas-not-swapped", CommitmentKind.RED_LINE, "2017-01-01", null, guard(), asked("CAN")),
                entry(
                        "a-network",
                        CommitmentKind.STRATEGIC_STEP,
                        "2016-01-01",
                        "2018-06-30",
                        Pieces.founding(),
                        step("icmc")),
                entry("dignity", CommitmentKind.PLEDGE, "2016-01-01", "2030-12-31", new Judged(), pledged("NOR"))));
        clock.turnTo("2018-06-01");
        record(
                arrivals("CAN", 2016, "4000"),
                arrivals("CAN", 2017, "5500"),
                visas("2016", "high", "100.5"),
                visas("2016", "low", "300"),
                visas("2017", "high", "111"),
                visas("2017", "low", "329"));
        clock.turnTo("2019-06-15");
        record(arrivals("CAN", 2018, "1500"));
        clock.turnTo("2020-06-01");
        record(arrivals("CAN", 2019, "9000"));
        assessment.run();
        clock.turnTo("2024-07-01");
        record(
                Pieces.figure("world", "refugees-mandate", "", "2022-12-31", "1000009"),
                Pieces.figure("CAN", "gni-ppp", "", "2022", "3000000.25"),
                Pieces.figure("NOR", "gni-ppp", "", "2022", "1000000.75"),
                arrivals("CAN", 2023, "51000"),
                arrivals("NOR", 2023, "30000"));
        clock.turnTo("2025-02-01");
        record(new NewFigure(
                "CAN",
                "resettlement-arrivals",
                Breakdown.TOTAL,
                Period.year(2017),
                new BigDecimal("5400"),
                "unhcr",
                null,
                HOSTILE));
        record(Pieces.figure("CAN", "worker-visas", "skill=low", "2017", null));
        undertakings.reply(
                undertakings.find("more-places", "CAN").orElseThrow().id(),
                new Reply(LocalDate.of(2025, 1, 20), HOSTILE, "en", Status.MET, Citation.of("A letter", null)));
        clock.turnTo("2026-11-22");
        assessment.run();
    }

    private void nouns() {
        forums.mergeThemes(
                List.of(new Theme("resettlement", "Resettlement", null), new Theme("labour-migration", "Work", null)));
        forums.mergeFrameworks(List.of(new Framework(
                "summit-2016", "The summit", null, LocalDate.of(2016, 9, 19), null, List.of(), List.of())));
        parties.merge(List.of(
                Pieces.party(
                        "CAN",
                        PartyKind.STATE,
                        "Canada",
                        new PartyEntry.Place("Americas", "Northern America", "CA", "124")),
                Pieces.party("NOR", PartyKind.STATE, "Norway", PartyEntry.Place.NONE),
                Pieces.party("USA", PartyKind.STATE, "United States", PartyEntry.Place.NONE),
                Pieces.party("icmc", PartyKind.ORGANISATION, HOSTILE, PartyEntry.Place.NONE),
                Pieces.party("world", PartyKind.GROUP, "World", PartyEntry.Place.NONE),
                Pieces.party("un-members", PartyKind.GROUP, "Members", PartyEntry.Place.NONE, "CAN", "NOR", "USA")));
        vocabulary.declare(
                List.of(
                        Pieces.indicator("resettlement-arrivals", Indicator.Kind.FLOW),
                        Pieces.indicator("refugees-mandate", Indicator.Kind.STOCK),
                        Pieces.indicator("gni-ppp", Indicator.Kind.FLOW),
                        Pieces.indicator("family-visas", Indicator.Kind.FLOW),
                        Pieces.indicator("worker-visas", Indicator.Kind.FLOW, "skill=high", "skill=low")),
                List.of(new SourceEntry(
                        "unhcr",
                        "UNHCR",
                        "Refugee Data Finder",
                        "https://example.org/finder",
                        null,
                        LocalDate.of(2018, 5, 31),
                        "CC BY 4.0")));
    }

    private void record(NewFigure... figures) {
        intake.append(Arrays.asList(figures), "the tests");
    }

    private static CommitmentEntry entry(
            String slug,
            CommitmentKind kind,
            String start,
            String due,
            Target target,
            CommitmentEntry.Binding... bindings) {
        boolean work = slug.contains("visas");
        Commitment commitment = new Commitment(
                slug,
                kind,
                "Title of " + slug,
                "Text of " + slug + ": " + HOSTILE,
                true,
                "en",
                work ? null : "summit-2016",
                null,
                List.of(work ? "labour-migration" : "resettlement"),
                List.of(),
                new Citation("A document", "II.3", "https://example.org/a"),
                LocalDate.of(2015, 12, 1),
                null);
        LocalDate from = LocalDate.parse(start);
        NewTerms terms = new NewTerms(from, from, due == null ? null : LocalDate.parse(due), null, target, null);
        return new CommitmentEntry(commitment, List.of(terms), List.of(bindings));
    }

    private static CommitmentEntry.Binding pledged(String party) {
        return Pieces.bound(party, Basis.PLEDGED);
    }

    private static CommitmentEntry.Binding asked(String party) {
        return Pieces.bound(party, Basis.ASKED);
    }

    private static CommitmentEntry.Binding step(String party) {
        MilestoneReport done = new MilestoneReport("found", LocalDate.of(2016, 2, 1), null, null);
        return Pieces.bound(party, Basis.PLEDGED, done);
    }

    private static Growth visas() {
        return new Growth(
                "worker-visas",
                List.of(Breakdown.of("skill=high"), Breakdown.of("skill=low")),
                new BigDecimal("0.10"),
                Growth.Mode.YEAR_ON_YEAR,
                null,
                Settlement.EVERY_PERIOD);
    }

    private static Guard guard() {
        return new Guard(List.of(
                new Guard.Change("family-visas", Breakdown.TOTAL, Guard.Way.DOWN, new BigDecimal("0.01")),
                new Guard.Change("worker-visas", Breakdown.TOTAL, Guard.Way.UP, new BigDecimal("0.01"))));
    }

    private static NewFigure arrivals(String party, int year, String value) {
        return Pieces.figure(party, "resettlement-arrivals", "", String.valueOf(year), value);
    }

    private static NewFigure visas(String period, String skill, String value) {
        return Pieces.figure("CAN", "worker-visas", "skill=" + skill, period, value);
    }
}
