package org.pledgewatch.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pledgewatch.commitments.Example.bound;
import static org.pledgewatch.commitments.Example.done;
import static org.pledgewatch.commitments.Example.entry;
import static org.pledgewatch.commitments.Example.steps;
import static org.pledgewatch.commitments.Example.terms;
import static org.pledgewatch.testing.Pieces.places;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgewatch.commitments.CommitmentEntry.Binding;
import org.pledgewatch.commitments.UndertakingRow.Finding;
import org.pledgewatch.parties.PartyEntry;
import org.pledgewatch.parties.PartyKind;
import org.pledgewatch.parties.PartyRegister;
import org.pledgewatch.reference.Status;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.Pieces;
import org.pledgewatch.testing.TurnableClock;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class UndertakingReaderTest {

    private static final Instant FIRST = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");

    private final PartyRegister register;
    private final CommitmentMerge merge;
    private final Commitments commitments;
    private final Undertakings undertakings;
    private final UndertakingReader reader;
    private final TurnableClock clock;
    private final EntityManager em;

    UndertakingReaderTest(
            PartyRegister register,
            CommitmentMerge merge,
            Commitments commitments,
            Undertakings undertakings,
            UndertakingReader reader,
            Clock clock,
            EntityManager em) {
        this.em = em;
        this.register = register;
        this.merge = merge;
        this.commitments = commitments;
        this.undertakings = undertakings;
        this.reader = reader;
        this.clock = (TurnableClock) clock;
    }

    @BeforeEach
    void aRecord() {
        clock.turnTo(FIRST);
        register.merge(List.of(Pieces.party("CAN", PartyKind.STATE), Pieces.party("NOR", PartyKind.STATE)));
        merge.merge(List.of(
                entry("more-places", List.of(terms(places("20000"))), bound("CAN"), bound("NOR")),
                entry("a-law", List.of(terms(steps("draft", "law"))), bound("CAN", done("draft", "2018-01-20")))));
    }

    @Test
    void undertakingsComeInOrderOfTheirIdsPartyByParty() {
        assertThat(read(Selection.all(), NOW))
                .extracting(row -> row.party() + " " + row.commitment())
                .containsExactly("CAN more-places", "CAN a-law", "NOR more-places");
        assertThat(read(Selection.all(), NOW)).extracting(UndertakingRow::id).isSorted();
    }

    @Test
    void aSelectionGivesWhatItSelects() {
        long norway = id("more-places", "NOR");
        long law = id("a-law", "CAN");
        int canada = register.find("CAN").orElseThrow().no();

        assertThat(ids(Selection.one(law))).containsExactly(law);
        assertThat(ids(Selection.of(List.of(norway, 77L, law, norway)))).containsExactly(law, norway);
        assertThat(ids(Selection.between(norway, norway + 5))).containsExactly(norway);
        assertThat(ids(Selection.ofParty(canada))).containsExactly(id("more-places", "CAN"), law);
        assertThat(ids(Selection.ofCommitment("more-places"))).containsExactly(id("more-places", "CAN"), norway);
        assertThat(ids(Selection.of(List.of()))).isEmpty();
    }

    @Test
    void onlyWhatWasRecordedByThenIsKnown() {
        long law = id("a-law", "CAN");
        clock.turnTo("2026-12-01");
        undertakings.report(law, done("law", "2018-06-30"));
        undertakings.report(law, done("draft", null));
        undertakings.judge(law, new Verdict(Status.MET, LocalDate.of(2018, 7, 1), "Passed", null, "Amina", "Bo"));
        undertakings.judge(law, new Verdict(Status.ON_TRACK, LocalDate.of(2017, 7, 1), "Going", null, "Amina", "Bo"));
        merge.add(List.of(new CommitmentEntry(
                Pieces.commitment("a-law", CommitmentKind.PLEDGE),
                List.of(terms(steps("draft", "law"))),
                List.of(bound("CAN").left(Withdrawal.of(LocalDate.of(2019, 1, 1), "A new government."))),
                new Withdrawal(LocalDate.of(2020, 1, 1), "It was folded into another.", "more-places"))));
        commitments.revise("a-law", terms("2017-01-01", steps("law"), "No draft was needed."));

        UndertakingRow before = read(Selection.one(law), FIRST).get(0);
        assertThat(before.milestonesDone()).isEqualTo(Map.of("draft", LocalDate.of(2018, 1, 20)));
        assertThat(before.verdicts()).isEmpty();
        assertThat(before.withdrewOn()).isNull();
        assertThat(before.ended()).isEqualTo(Ended.NOT);
        assertThat(before.termsVersions()).hasSize(1);

        UndertakingRow after = read(Selection.one(law), NOW).get(0);
        assertThat(after.milestonesDone()).isEqualTo(Map.of("law", LocalDate.of(2018, 6, 30)));
        assertThat(after.verdicts())
                .containsExactly(
                        new Finding(LocalDate.of(2017, 7, 1), Status.ON_TRACK),
                        new Finding(LocalDate.of(2018, 7, 1), Status.MET));
        assertThat(after.withdrewOn()).isEqualTo("2019-01-01");
        assertThat(after.ended()).isEqualTo(new Ended(null, LocalDate.of(2020, 1, 1)));
        assertThat(after.termsVersions()).hasSize(2);

        assertThat(read(Selection.all(), FIRST.minusMillis(1))).isEmpty();
    }

    @Test
    void theTermsInForceAreTheNewestThatTakeEffectByThenElseTheFirst() {
        commitments.revise("more-places", terms("2018-01-01", places("15000"), "Fewer were found."));
        UndertakingRow row = read(Selection.one(id("more-places", "CAN")), NOW).get(0);

        assertThat(row.termsOn(LocalDate.of(2015, 1, 1)).version()).isEqualTo(1);
        assertThat(row.termsOn(LocalDate.of(2017, 12, 31)).version()).isEqualTo(1);
        assertThat(row.termsOn(LocalDate.of(2018, 1, 1)).version()).isEqualTo(2);
    }

    @Test
    void aPartysOwnDatesAndBaselineGoBeforeThoseOfTheTerms() {
        register.merge(List.of(Pieces.party("DEU", PartyKind.STATE)));
        NewUndertaking own = new NewUndertaking(
                "DEU",
                Basis.ASKED,
                LocalDate.of(2017, 3, 1),
                new BigDecimal("100.50"),
                LocalDate.of(2018, 12, 31),
                ZoneId.of("Europe/Berlin"),
                "The ministry",
                null);
        merge.merge(List.of(entry("of-its-own", List.of(terms(places("20000"))), new Binding(own, List.of()))));

        UndertakingRow row = read(Selection.ofCommitment("of-its-own"), NOW).get(0);

        assertThat(row.basis()).isEqualTo(Basis.ASKED);
        assertThat(row.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(row.termsOn(LocalDate.EPOCH).terms().startsOn()).isEqualTo("2017-03-01");
        assertThat(row.termsOn(LocalDate.EPOCH).terms().dueOn()).isEqualTo("2018-12-31");
        assertThat(row.termsOn(LocalDate.EPOCH).terms().ownBaseline()).isEqualByComparingTo("100.5");
    }

    @Test
    void manyAreReadInPagesAndNoneTwice() {
        List<PartyEntry> states = new ArrayList<>();
        for (char a = 'A'; a <= 'Z'; a++) {
            for (char b = 'A'; b <= 'Z'; b++) {
                states.add(Pieces.party("Q" + a + b, PartyKind.STATE));
            }
        }
        register.merge(states);
        Binding[] everyone = states.stream().map(s -> bound(s.code())).toArray(Binding[]::new);
        List<CommitmentEntry> entries = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            entries.add(entry("for-all-" + i, List.of(terms(places("1"))), everyone));
        }
        clock.forward(Duration.ofDays(1));
        merge.merge(entries);

        List<Long> all = ids(Selection.all());
        assertThat(all).hasSize(3 + 26 * 26 * 16).isSorted().doesNotHaveDuplicates();
        assertThat(ids(Selection.of(all))).isEqualTo(all);
        List<UndertakingRow> one = read(Selection.ofCommitment("for-all-3"), NOW);
        assertThat(one.get(0).termsVersions())
                .as("read and parsed once")
                .isSameAs(one.get(26 * 26 - 1).termsVersions());
    }

    private List<UndertakingRow> read(Selection selection, Instant knownAt) {
        em.flush();
        List<UndertakingRow> rows = new ArrayList<>();
        reader.forEach(selection, knownAt, rows::add);
        return rows;
    }

    private List<Long> ids(Selection selection) {
        return read(selection, NOW).stream().map(UndertakingRow::id).toList();
    }

    private long id(String commitment, String party) {
        return undertakings.find(commitment, party).orElseThrow().id();
    }
}
