package org.pledgewatch.forums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pledgewatch.forums.Framework.Horizon;
import org.pledgewatch.forums.Framework.Round;
import org.pledgewatch.forums.Item.Kind;
import org.pledgewatch.forums.Item.Quoted;
import org.pledgewatch.forums.Item.Where;
import org.pledgewatch.parties.PartyEntry;
import org.pledgewatch.parties.PartyKind;
import org.pledgewatch.parties.PartyRegister;
import org.pledgewatch.reference.Merged;
import org.pledgewatch.reference.Recorded;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.TurnableClock;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class ForumsTest {

    private static final Instant FIRST = Instant.parse("2026-11-22T12:00:00Z");
    private static final Citation NOTES = new Citation("Notes", "2", "https://example.org/notes");

    private final Forums forums;
    private final Answers answers;
    private final PartyRegister register;
    private final TurnableClock clock;

    ForumsTest(Forums forums, Answers answers, PartyRegister register, Clock clock) {
        this.forums = forums;
        this.answers = answers;
        this.register = register;
        this.clock = (TurnableClock) clock;
    }

    @Test
    void whatIsMergedIsReadBackInTheOrderOfTheFile() {
        Theme resettlement = new Theme("resettlement", "Resettlement", null);
        Theme asylum = new Theme("asylum", "Asylum", "Those who come by themselves.");
        Framework gcr = new Framework(
                "gcr",
                "Compact",
                "About",
                LocalDate.of(2018, 12, 17),
                Citation.of("A/RES/73/151", "https://undocs.org/A/RES/73/151"),
                List.of(new Round("grf-2019", "First", LocalDate.of(2019, 12, 16), null)),
                List.of(new Horizon(Period.ofYears(2), "Short"), new Horizon(Period.ofMonths(6), "At once")));
        Session session = new Session(
                "special-session",
                "gcr",
                "Special session",
                LocalDate.of(2017, 6, 29),
                null,
                Citation.of("Report", null));
        Item item = new Item(
                "who-pays",
                Kind.QUESTION,
                "gcr",
                "special-session",
                List.of("resettlement", "asylum"),
                null,
                "Who pays?",
                "en",
                Where.NOWHERE,
                null,
                NOTES);

        assertThat(forums.mergeThemes(List.of(resettlement, asylum))).isEqualTo(new Merged(2, 0, 0));
        assertThat(forums.mergeFrameworks(List.of(gcr))).isEqualTo(Merged.anAddition());
        assertThat(forums.mergeSessions(List.of(session))).isEqualTo(Merged.anAddition());
        assertThat(forums.mergeItems(List.of(item))).isEqualTo(Merged.anAddition());

        assertThat(forums.themes()).containsExactly(resettlement, asylum);
        assertThat(forums.framework("gcr")).contains(gcr);
        assertThat(forums.sessions()).containsExactly(session);
        assertThat(forums.items()).containsExactly(item);
        assertThat(forums.mergeFrameworks(List.of(gcr))).isEqualTo(Merged.noChange());
        assertThat(forums.mergeItems(List.of(item))).isEqualTo(Merged.noChange());
        assertThat(forums.mergeThemes(List.of(asylum, resettlement)))
                .as("the order of the file is kept")
                .isEqualTo(new Merged(0, 2, 0));
        assertThat(forums.themes()).containsExactly(asylum, resettlement);
    }

    @Test
    void whatIsOffTheRecordDoesNotLeaveTheDesk() {
        Item open = quote("open", new Quoted(Attribution.ON_RECORD, "A. Speaker", "By mail, 2017-07-01"));
        Item shielded = quote("shielded", new Quoted(Attribution.ANONYMOUS, null, null));
        Item secret = quote("secret", new Quoted(Attribution.OFF_RECORD, null, null));
        forums.mergeItems(List.of(open, shielded, secret));

        assertThat(forums.items()).containsExactly(open, shielded);
        assertThat(forums.itemsAtTheDesk()).containsExactly(open, shielded, secret);
    }

    @Test
    void aSpeakerIsKeptOnlyOnTheRecordAndWithApproval() {
        assertThatThrownBy(() -> new Quoted(Attribution.OFF_RECORD, "A. Speaker", "By mail"))
                .hasMessage(
                        "A quote that is OFF_RECORD cannot name its speaker: leave the name out, or have it approved"
                                + " and put on the record.");
        assertThatThrownBy(() -> new Quoted(Attribution.ON_RECORD, "A. Speaker", " "))
                .hasMessageContaining("only with an approval on file");
    }

    @Test
    void anAnswerIsRecordedAndReadAsKnownThen() {
        clock.turnTo(FIRST);
        register.merge(List.of(new PartyEntry(
                "CAN", PartyKind.STATE, "Canada", Map.of(), PartyEntry.Place.NONE, true, null, null, List.of())));
        Item question = new Item(
                "who-pays", Kind.QUESTION, null, null, List.of(), null, "Who?", "en", Where.NOWHERE, null, NOTES);
        forums.mergeItems(List.of(question, quote("said", new Quoted(Attribution.ANONYMOUS, null, null))));
        Answer answer =
                new Answer("who-pays", "CAN", LocalDate.of(2026, 11, 1), "We do.", "en", Citation.of("A letter", null));

        answers.record(answer);

        assertThat(answers.to("who-pays", FIRST)).containsExactly(new Recorded<>(answer, FIRST));
        assertThat(answers.to("who-pays", FIRST.minusSeconds(1))).isEmpty();
        assertThatThrownBy(() -> answers.record(
                        new Answer("said", "CAN", LocalDate.EPOCH, "We do.", "en", Citation.of("A letter", null))))
                .hasMessage("There is no question \"said\" to answer: check its slug.");
    }

    private static Item quote(String slug, Quoted quoted) {
        return new Item(slug, Kind.QUOTE, null, null, List.of(), null, "Words.", "en", Where.NOWHERE, quoted, NOTES);
    }
}
