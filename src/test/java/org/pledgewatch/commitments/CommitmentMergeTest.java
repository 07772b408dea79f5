package org.pledgewatch.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.pledgewatch.commitments.Example.bound;
import static org.pledgewatch.commitments.Example.done;
import static org.pledgewatch.commitments.Example.entry;
import static org.pledgewatch.commitments.Example.steps;
import static org.pledgewatch.commitments.Example.terms;
import static org.pledgewatch.testing.Pieces.places;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgewatch.commitments.CommitmentEntry.Binding;
import org.pledgewatch.forums.Citation;
import org.pledgewatch.parties.PartyKind;
import org.pledgewatch.parties.PartyRegister;
import org.pledgewatch.reference.Merged;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.Pieces;
import org.pledgewatch.testing.TurnableClock;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@RecordApplicationEvents
class CommitmentMergeTest {

    private final PartyRegister register;
    private final CommitmentMerge merge;
    private final Commitments commitments;
    private final Undertakings undertakings;
    private final TurnableClock clock;

    CommitmentMergeTest(
            PartyRegister register,
            CommitmentMerge merge,
            Commitments commitments,
            Undertakings undertakings,
            Clock clock) {
        this.register = register;
        this.merge = merge;
        this.commitments = commitments;
        this.undertakings = undertakings;
        this.clock = (TurnableClock) clock;
    }

    @BeforeEach
    void states() {
        clock.turnTo("2026-11-22");
        register.merge(List.of(Pieces.party("CAN", PartyKind.STATE), Pieces.party("NOR", PartyKind.STATE)));
    }

    @Test
    void theSameEntriesAgainChangeNothingAndAnnounceNothing(ApplicationEvents events) {
        List<CommitmentEntry> entries = List.of(
                entry("more-places", List.of(terms(places("20000"))), bound("CAN"), bound("NOR")),
                entry("a-law", List.of(terms(steps("draft", "law"))), bound("CAN", done("draft", "2018-01-20"))),
                entry("only-recorded", List.of()));

        CommitmentMerge.Outcome first = merge.merge(entries);
        assertThat(first.commitments()).isEqualTo(new Merged(3, 0, 0));
        assertThat(first.terms()).isEqualTo(new Merged(2, 0, 0));
        assertThat(first.undertakings()).isEqualTo(new Merged(3, 0, 0));
        assertThat(first.milestones()).isEqualTo(new Merged(1, 0, 0));
        assertThat(events.stream(UndertakingsChanged.class))
                .singleElement()
                .satisfies(e -> assertThat(e.ids()).hasSize(3));
        events.clear();

        CommitmentMerge.Outcome again = merge.merge(entries);
        assertThat(again.commitments()).isEqualTo(new Merged(0, 0, 3));
        assertThat(again.terms()).isEqualTo(new Merged(0, 0, 2));
        assertThat(again.undertakings()).isEqualTo(new Merged(0, 0, 3));
        assertThat(again.milestones()).isEqualTo(new Merged(0, 0, 1));
        assertThat(events.stream(UndertakingsChanged.class)).isEmpty();
    }

    @Test
    void wordsFollowTheFileAndAnAddedVersionTouchesWhoIsBound(ApplicationEvents events) {
        merge.merge(List.of(entry("more-places", List.of(terms(places("20000"))), bound("CAN"))));
        events.clear();
        NewUndertaking withWords = new NewUndertaking(
                "CAN", Basis.PLEDGED, null, null, null, ZoneOffset.UTC, "The ministry", Citation.of("A letter", null));

        CommitmentMerge.Outcome outcome = merge.merge(List.of(entry(
                "more-places",
                List.of(terms(places("20000")), terms("2018-01-01", places("25000"), "More were found.")),
                new Binding(withWords, List.of()))));

        assertThat(outcome.terms()).isEqualTo(new Merged(1, 0, 1));
        assertThat(outcome.undertakings()).isEqualTo(Merged.aChange());
        assertThat(commitments.terms("more-places", clock.instant()).get(1).change())
                .isEqualTo(Change.STRENGTHENED);
        Undertaking canada = undertakings.find("more-places", "CAN").orElseThrow();
        assertThat(canada.binding()).isEqualTo(withWords);
        assertThat(events.stream(UndertakingsChanged.class))
                .containsExactly(new UndertakingsChanged(List.of(canada.id())));
    }

    @Test
    void whatIsJudgedByIsNeverRewritten() {
        merge.merge(List.of(entry(
                "more-places",
                List.of(terms(places("20000")), terms("2018-01-01", places("25000"), "More were found.")),
                bound("CAN"))));
        NewUndertaking otherwise = new NewUndertaking(
                "CAN", Basis.ASKED, LocalDate.of(2017, 1, 1), new BigDecimal("5"), null, ZoneOffset.UTC, null, null);

        ConflictsWithRecord refused = catchThrowableOfType(
                ConflictsWithRecord.class,
                () -> merge.merge(List.of(
                        entry("more-places", List.of(terms(places("19000"))), new Binding(otherwise, List.of())))));

        assertThat(refused.conflicts())
                .extracting(Conflict::commitment, Conflict::version, Conflict::party)
                .containsExactly(
                        tuple("more-places", 1, null),
                        tuple("more-places", 2, null),
                        tuple("more-places", null, "CAN"));
        assertThat(refused.conflicts().get(0).message())
                .contains("recorded differently")
                .contains("\"value\":\"20000\"")
                .contains("only ever added to");
        assertThat(refused.conflicts().get(1).message()).contains("is recorded and not in the file");
        assertThat(refused.conflicts().get(2).message())
                .contains("recorded as bound by more-places differently (PLEDGED");
    }

    @Test
    void aMilestoneCorrectedAtTheDeskIsNotUndoneByTheFile() {
        List<CommitmentEntry> entries =
                List.of(entry("a-law", List.of(terms(steps("draft"))), bound("CAN", done("draft", "2018-01-20"))));
        merge.merge(entries);
        long id = undertakings.find("a-law", "CAN").orElseThrow().id();
        undertakings.report(id, done("draft", null));

        assertThat(merge.merge(entries).milestones()).isEqualTo(Merged.noChange());
        assertThat(undertakings.reports(id, clock.instant())).hasSize(2);
    }

    @Test
    void whatTheFileDoesNotNameStays() {
        merge.merge(List.of(entry("more-places", List.of(terms(places("20000"))), bound("CAN"), bound("NOR"))));
        merge.merge(List.of(entry("more-places", List.of(terms(places("20000"))), bound("CAN"))));
        assertThat(undertakings.find("more-places", "NOR")).isPresent();
    }
}
