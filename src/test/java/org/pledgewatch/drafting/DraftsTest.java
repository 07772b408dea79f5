package org.pledgewatch.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.commitments.Commitments;
import org.pledgewatch.commitments.Undertakings;
import org.pledgewatch.exchange.CatalogueLoader;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.TurnableClock;
import org.springframework.test.annotation.DirtiesContext;

/** What is published is committed, so the database is thrown away afterwards. */
@DatabaseTest
@DirtiesContext
class DraftsTest {

    private static final String LAW = """
            commitments:
              - slug: SLUG
                kind: PLEDGE
                title: A law
                text: A law.
                language: en
                framework: gcm
                themes: [resettlement]
                source: {document: A paper}
                terms:
                  - effective-on: 2016-09-19
                    starts-on: 2016-09-19
                    due-on: 2018-09-19
                    target: {kind: MILESTONES}
                undertakings:
                  - {party: CAN, basis: PLEDGED}
            """;

    private static final Member AMINA = member(1, "Amina", Role.COORDINATOR);
    private static final Member BOUBA = member(2, "Bouba", Role.REVIEWER);
    private static final Member CHEN = member(3, "Chen", Role.VIEWER);

    private final Drafts drafts;
    private final Publishing publishing;
    private final Embargoes embargoes;
    private final Commitments commitments;
    private final Undertakings undertakings;
    private final CatalogueLoader loader;
    private final TurnableClock clock;

    DraftsTest(
            Drafts drafts,
            Publishing publishing,
            Embargoes embargoes,
            Commitments commitments,
            Undertakings undertakings,
            CatalogueLoader loader,
            TurnableClock clock) {
        this.drafts = drafts;
        this.publishing = publishing;
        this.embargoes = embargoes;
        this.commitments = commitments;
        this.undertakings = undertakings;
        this.loader = loader;
        this.clock = clock;
    }

    @BeforeEach
    void load() {
        loader.load();
    }

    @Test
    void whatIsUnreviewedIsNotInTheRecordAndASecondPersonPutsItThere() {
        Draft draft = begun("law-reviewed");
        drafts.submit(AMINA, draft.id(), null);
        assertThat(commitments.find("law-reviewed")).isEmpty();
        Draft submitted = read(draft);

        assertThatThrownBy(() -> publishing.publish(AMINA, draft.id(), submitted.version()))
                .hasMessageContaining("Only reviewers");
        publishing.publish(BOUBA, draft.id(), submitted.version());

        assertThat(undertakings.find("law-reviewed", "CAN")).isPresent();
        assertThat(read(draft).state()).isEqualTo(Draft.State.PUBLISHED);
        assertThat(drafts.history(draft.id()))
                .extracting(DraftEvent::name, DraftEvent::what)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Amina", DraftEvent.What.BEGUN),
                        org.assertj.core.groups.Tuple.tuple("Amina", DraftEvent.What.SUBMITTED),
                        org.assertj.core.groups.Tuple.tuple("Bouba", DraftEvent.What.PUBLISHED));
    }

    @Test
    void nobodyPublishesWhatTheyWroteThemselves() {
        Draft draft = drafts.begin(BOUBA, Draft.Kind.COMMITMENT, content("law-own", "A law"));
        drafts.submit(BOUBA, draft.id(), null);

        assertThatThrownBy(
                        () -> publishing.publish(BOUBA, draft.id(), read(draft).version()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Somebody else");
        assertThat(commitments.find("law-own")).isEmpty();
    }

    @Test
    void aViewerWritesNothingAndAMemberOnlyForItsFrameworks() {
        assertThatThrownBy(() -> drafts.begin(CHEN, Draft.Kind.COMMITMENT, content("law-c", "A law")))
                .isInstanceOf(Refused.class);
        Member limited = new Member(4, "Dina", Role.COORDINATOR, Set.of(), Set.of("gcr"));
        assertThatThrownBy(() -> drafts.begin(limited, Draft.Kind.COMMITMENT, content("law-d", "A law")))
                .hasMessageContaining("limited to gcr");
    }

    @Test
    void theSecondOfTwoWhoEditIsShownBothTextsAndNeitherIsLost() {
        Draft draft = begun("law-two");
        drafts.save(AMINA, draft.id(), draft.version(), content("law-two", "By Amina"));

        EditedMeanwhile second = catchThrowableOfType(
                EditedMeanwhile.class,
                () -> drafts.save(BOUBA, draft.id(), draft.version(), content("law-two", "By Bouba")));

        assertThat(second.theirs().title()).isEqualTo("By Amina");
        assertThat(second.mine().title()).isEqualTo("By Bouba");
        assertThat(read(draft).title()).isEqualTo("By Amina");
        drafts.save(BOUBA, draft.id(), draft.version(), content("law-two", "By Amina"));
    }

    @Test
    void whatWasChangedAfterItWasReadIsNotPublishedUnread() {
        Draft draft = begun("law-read");
        drafts.submit(AMINA, draft.id(), null);
        int read = read(draft).version();
        drafts.takeBack(AMINA, draft.id());
        drafts.save(AMINA, draft.id(), read(draft).version(), content("law-read", "Otherwise"));
        drafts.submit(AMINA, draft.id(), null);

        assertThatThrownBy(() -> publishing.publish(BOUBA, draft.id(), read)).hasMessageContaining("changed since");
    }

    @Test
    void whatIsReturnedSaysWhatToDoAndWhatIsWithdrawnSaysWhy() {
        Draft draft = begun("law-returned");
        drafts.submit(AMINA, draft.id(), "Please look");
        assertThatThrownBy(() -> drafts.giveBack(BOUBA, draft.id(), " ")).hasMessageContaining("note");
        drafts.giveBack(BOUBA, draft.id(), "Name the source's section.");
        assertThat(read(draft).state()).isEqualTo(Draft.State.DRAFT);

        drafts.withdraw(AMINA, draft.id(), "Not a promise.");

        assertThat(drafts.history(draft.id()))
                .extracting(DraftEvent::note)
                .containsExactly(null, "Please look", "Name the source's section.", "Not a promise.");
        assertThatThrownBy(() -> drafts.submit(AMINA, draft.id(), null)).isInstanceOf(Refused.class);
    }

    @Test
    void anEmbargoPublishesItselfOnItsDayAndNotBefore() {
        Draft draft = begun("law-embargo");
        drafts.submit(AMINA, draft.id(), null);
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(2);
        publishing.embargo(BOUBA, draft.id(), read(draft).version(), day);

        embargoes.publishDue(() -> {});
        assertThat(commitments.find("law-embargo")).isEmpty();
        clock.turnTo(day.atStartOfDay().toInstant(ZoneOffset.UTC));
        assertThat(embargoes.publishDue(() -> {})).isEqualTo(Map.of("published", 1L, "held", 0L));

        assertThat(commitments.find("law-embargo")).isPresent();
        assertThat(embargoes.publishDue(() -> {})).isEqualTo(Map.of("published", 0L, "held", 0L));
    }

    @Test
    void anEmbargoThatTheRecordNoLongerTakesWaitsForPeople() {
        Draft first = begun("law-twice");
        Draft second = begun("law-twice");
        for (Draft draft : List.of(first, second)) {
            drafts.submit(AMINA, draft.id(), null);
        }
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        publishing.embargo(BOUBA, first.id(), read(first).version(), day);
        publishing.publish(BOUBA, second.id(), read(second).version());
        clock.turnTo(day.atStartOfDay().toInstant(ZoneOffset.UTC));

        assertThat(embargoes.publishDue(() -> {})).containsEntry("held", 1L);

        assertThat(read(first).approval()).isNull();
        assertThat(drafts.history(first.id()).get(3).note()).contains("in the record already");
    }

    @Test
    void whatTheRecordDoesNotTakeIsRefusedAtItsLineAndNothingIsStored() {
        Content broken = new Content(
                "Broken",
                "gcm",
                LAW.replace("SLUG", "law-broken").replace("party: CAN", "party: XYZ"),
                Entered.NOTHING);
        Draft draft = drafts.begin(AMINA, Draft.Kind.COMMITMENT, broken);
        drafts.submit(AMINA, draft.id(), null);

        Unpublishable refused = catchThrowableOfType(
                Unpublishable.class,
                () -> publishing.publish(BOUBA, draft.id(), read(draft).version()));

        assertThat(refused.problems().get(0).at().line()).isEqualTo(16);
        assertThat(commitments.find("law-broken")).isEmpty();
        assertThat(read(draft).state()).isEqualTo(Draft.State.IN_REVIEW);
    }

    private Draft begun(String slug) {
        return drafts.begin(AMINA, Draft.Kind.COMMITMENT, content(slug, "A law"));
    }

    private Draft read(Draft draft) {
        return drafts.find(draft.id()).orElseThrow();
    }

    private static Content content(String slug, String title) {
        return new Content(title, "gcm", LAW.replace("SLUG", slug), Entered.NOTHING);
    }

    private static Member member(long id, String name, Role role) {
        return new Member(id, name, role, Set.of(), Set.of());
    }
}
