package org.pledgewatch.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pledgewatch.commitments.Example.bound;
import static org.pledgewatch.commitments.Example.done;
import static org.pledgewatch.commitments.Example.entry;
import static org.pledgewatch.commitments.Example.steps;
import static org.pledgewatch.commitments.Example.terms;
import static org.pledgewatch.testing.Pieces.places;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgewatch.forums.Citation;
import org.pledgewatch.parties.PartyKind;
import org.pledgewatch.parties.PartyRegister;
import org.pledgewatch.reference.Recorded;
import org.pledgewatch.reference.Status;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.Pieces;
import org.pledgewatch.testing.TurnableClock;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@RecordApplicationEvents
class CommitmentsTest {

    private static final Instant FIRST = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant LATER = Instant.parse("2026-12-01T09:30:00.123456Z");

    private final PartyRegister register;
    private final CommitmentMerge merge;
    private final Commitments commitments;
    private final Undertakings undertakings;
    private final TurnableClock clock;

    CommitmentsTest(
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
    void twoStatesPledge() {
        clock.turnTo(FIRST);
        register.merge(List.of(Pieces.party("CAN", PartyKind.STATE), Pieces.party("NOR", PartyKind.STATE)));
        merge.merge(List.of(
                entry("more-places", List.of(terms(places("20000"))), bound("CAN"), bound("NOR")),
                entry("a-law", List.of(terms(steps("draft", "law"))), bound("CAN"))));
    }

    @Test
    void aChangeOfTermsSaysWhatItDoesAndLeavesTheFirstVersionInSight(ApplicationEvents events) {
        events.clear();
        clock.turnTo(LATER);

        assertThat(commitments.revise("more-places", terms("2018-01-01", places("15000"), "Fewer places were found.")))
                .contains(Change.WEAKENED);

        assertThat(commitments.terms("more-places", FIRST)).hasSize(1);
        List<StatedTerms> now = commitments.terms("more-places", LATER);
        assertThat(now).extracting(t -> t.version().terms().target()).containsExactly(places("20000"), places("15000"));
        assertThat(now).extracting(StatedTerms::change).containsExactly(null, Change.WEAKENED);
        assertThat(now).extracting(StatedTerms::reason).containsExactly(null, "Fewer places were found.");
        assertThat(now).extracting(StatedTerms::recordedAt).containsExactly(FIRST, LATER);
        assertThat(events.stream(UndertakingsChanged.class))
                .containsExactly(new UndertakingsChanged(List.of(id("more-places", "CAN"), id("more-places", "NOR"))));
    }

    @Test
    void termsDoNotChangeWithoutAReasonBackwardsOrForNothing() {
        assertThatThrownBy(() -> commitments.revise("more-places", terms("2018-01-01", places("15000"), " ")))
                .hasMessageContaining("do not change without a reason");
        assertThatThrownBy(() -> commitments.revise("more-places", terms("2015-12-31", places("15000"), "Because")))
                .hasMessageContaining("before those that they change");
        assertThatThrownBy(() -> commitments.revise("more-places", terms("2018-01-01", places("20000.0"), "Because")))
                .hasMessageContaining("nothing would change");
        assertThatThrownBy(() -> commitments.revise("no-such", terms(places("1"))))
                .hasMessage("There is no commitment \"no-such\": check its slug.");
    }

    @Test
    void aHorizonIsCountedByTheCalendar() {
        NewTerms sixMonths = new NewTerms(
                LocalDate.of(2017, 8, 31),
                LocalDate.of(2017, 8, 31),
                null,
                new Horizon(Period.ofMonths(6), LocalDate.of(2017, 8, 31)),
                places("1"),
                "Sooner.");
        assertThat(sixMonths.dueOn()).isEqualTo("2018-02-28");

        commitments.revise("more-places", sixMonths);
        StatedTerms stated = commitments.terms("more-places", FIRST).get(1);
        assertThat(stated.horizon()).isEqualTo(sixMonths.horizon());
        assertThat(stated.version().terms().dueOn()).isEqualTo("2018-02-28");
    }

    @Test
    void anUndertakingIsNumberedByItsPartyAndItsCommitment() {
        Undertaking canada = undertakings.find("more-places", "CAN").orElseThrow();
        assertThat(UndertakingId.party(canada.id()))
                .isEqualTo(register.find("CAN").orElseThrow().no());
        assertThat(undertakings.find(canada.id())).contains(canada);
        assertThat(undertakings.find("a-law", "NOR")).isEmpty();
    }

    @Test
    void aMilestoneIsReportedAndTakenBackAndBothStay(ApplicationEvents events) {
        long id = id("a-law", "CAN");
        Evidence gazette = new Evidence("Gazette 3", "https://example.org/g3", "0a".repeat(32), LocalDate.EPOCH);
        MilestoneReport report = new MilestoneReport("draft", LocalDate.of(2018, 1, 20), gazette, "First reading");
        events.clear();

        undertakings.report(id, report);
        clock.turnTo(LATER);
        undertakings.report(id, done("draft", null));

        assertThat(undertakings.reports(id, FIRST)).containsExactly(new Recorded<>(report, FIRST));
        assertThat(undertakings.reports(id, LATER)).hasSize(2);
        assertThat(events.stream(UndertakingsChanged.class)).hasSize(2);
        assertThatThrownBy(() -> undertakings.report(id, done("decree", "2018-01-20")))
                .hasMessage("The commitment has no milestone \"decree\": check its key in the terms.");
        assertThatThrownBy(() -> undertakings.report(id, done("law", "2027-01-01")))
                .hasMessageContaining("which lies ahead");
    }

    @Test
    void aVerdictTakesTwoPeople() {
        long id = id("a-law", "CAN");
        Verdict verdict = new Verdict(Status.MET, LocalDate.EPOCH, "The law passed.", null, "Amina", "Bo");

        undertakings.judge(id, verdict);

        assertThat(undertakings.verdicts(id, FIRST)).containsExactly(new Recorded<>(verdict, FIRST));
        assertThatThrownBy(() -> new Verdict(Status.MET, LocalDate.EPOCH, "Why", null, "Amina", " amina "))
                .hasMessageContaining("given by one person and approved by another");
        assertThatThrownBy(() -> new Verdict(Status.NO_EVIDENCE, LocalDate.EPOCH, "Why", null, "Amina", "Bo"))
                .hasMessageContaining("not for people to say");
    }

    @Test
    void aPartyRepliesWithTheStatusThatItClaimsAndNothingIsJudgedAnew(ApplicationEvents events) {
        long id = id("more-places", "NOR");
        Reply reply = new Reply(LocalDate.of(2026, 11, 1), "We did.", "en", Status.MET, Citation.of("A letter", null));
        events.clear();

        undertakings.reply(id, reply);

        assertThat(undertakings.replies(id, FIRST)).containsExactly(new Recorded<>(reply, FIRST));
        assertThat(events.stream(UndertakingsChanged.class)).isEmpty();
    }

    @Test
    void aPartyLeavesOnceAndTheReasonStays(ApplicationEvents events) {
        long id = id("more-places", "NOR");
        events.clear();
        merge.add(List.of(leaving("NOR", "2020-05-01", "A new government.")));

        assertThat(undertakings.find(id).orElseThrow().withdrew())
                .isEqualTo(new Recorded<>(LocalDate.of(2020, 5, 1), FIRST));
        assertThat(commitments.entry("more-places").orElseThrow().bindings())
                .extracting(CommitmentEntry.Binding::withdrew)
                .contains(Withdrawal.of(LocalDate.of(2020, 5, 1), "A new government."));
        assertThat(events.stream(UndertakingsChanged.class)).containsExactly(new UndertakingsChanged(List.of(id)));
        assertThatThrownBy(() -> merge.add(List.of(leaving("NOR", "2021-05-01", "Again."))))
                .isInstanceOf(ConflictsWithRecord.class);
        merge.add(List.of(entry("more-places", List.of(terms(places("20000"))), bound("NOR"))));
        assertThat(undertakings.find(id).orElseThrow().withdrew()).isNotNull();
    }

    private static CommitmentEntry leaving(String party, String on, String why) {
        return entry(
                "more-places",
                List.of(terms(places("20000"))),
                bound(party).left(Withdrawal.of(LocalDate.parse(on), why)));
    }

    @Test
    void aCommitmentIsWithdrawnForEverAndEveryoneWhoIsBoundIsLookedAtAgain(ApplicationEvents events) {
        events.clear();
        Withdrawal published = Withdrawal.of(LocalDate.of(2020, 1, 1), "It was never said.");
        merge.add(List.of(withdrawn(published)));

        assertThat(commitments.entry("more-places").orElseThrow().withdrawn()).isEqualTo(published);
        assertThat(events.stream(UndertakingsChanged.class))
                .containsExactly(new UndertakingsChanged(List.of(id("more-places", "CAN"), id("more-places", "NOR"))));
        assertThatThrownBy(() -> merge.add(List.of(withdrawn(Withdrawal.of(LocalDate.of(2021, 1, 1), "Other.")))))
                .isInstanceOf(ConflictsWithRecord.class);
        merge.add(List.of(withdrawn(null)));
        assertThat(commitments.entry("more-places").orElseThrow().withdrawn()).isEqualTo(published);
    }

    private static CommitmentEntry withdrawn(@Nullable Withdrawal withdrawal) {
        return new CommitmentEntry(
                Pieces.commitment("more-places", CommitmentKind.PLEDGE),
                List.of(terms(places("20000"))),
                List.of(),
                withdrawal);
    }

    private long id(String commitment, String party) {
        return undertakings.find(commitment, party).orElseThrow().id();
    }
}
