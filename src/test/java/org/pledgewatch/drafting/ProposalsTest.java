package org.pledgewatch.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.commitments.CommitmentEntry;
import org.pledgewatch.commitments.Commitments;
import org.pledgewatch.commitments.Horizon;
import org.pledgewatch.commitments.NewTerms;
import org.pledgewatch.commitments.target.Milestones;
import org.pledgewatch.drafting.Quality.Criterion;
import org.pledgewatch.exchange.BundledFigures;
import org.pledgewatch.exchange.CatalogueLoader;
import org.pledgewatch.exchange.Documents;
import org.pledgewatch.forums.Forums;
import org.pledgewatch.forums.Item;
import org.pledgewatch.reference.Status;
import org.pledgewatch.testing.DatabaseTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** What is published is committed, so the database is thrown away afterwards. */
@DatabaseTest
@DirtiesContext
class ProposalsTest {

    private static final Member AMINA = new Member(1, "Amina", Role.COORDINATOR, Set.of(), Set.of());
    private static final Member BOUBA = new Member(2, "Bouba", Role.REVIEWER, Set.of(), Set.of());

    /** A whole log form, less its target. */
    private static final Entered LOGGED = new Entered(Map.ofEntries(
            Map.entry("kind", List.of("PLEDGE")),
            Map.entry("title", List.of("Ratify the treaty of 1990")),
            Map.entry("text", List.of("We will ratify the treaty of 1990.\r\nWe mean it.")),
            Map.entry("framework", List.of("gcm")),
            Map.entry("themes", List.of("treaties", "protection")),
            Map.entry("document", List.of("A declaration")),
            Map.entry("link", List.of("https://example.org/declaration")),
            Map.entry("starts-on", List.of("2016-09-19")),
            Map.entry("due-on", List.of("2018-09-19")),
            Map.entry("basis", List.of("PLEDGED")),
            Map.entry("responsible", List.of("Ministry of Foreign Affairs")),
            Map.entry("parties", List.of("CAN", "NOR", "ARG"))));

    private final Proposals proposals;
    private final Drafts drafts;
    private final Publishing publishing;
    private final Documents documents;
    private final Commitments commitments;
    private final Forums forums;
    private final JdbcClient jdbc;
    private final CatalogueLoader loader;
    private final BundledFigures figures;

    ProposalsTest(
            Proposals proposals,
            Drafts drafts,
            Publishing publishing,
            Documents documents,
            Commitments commitments,
            Forums forums,
            JdbcClient jdbc,
            CatalogueLoader loader,
            BundledFigures figures) {
        this.proposals = proposals;
        this.drafts = drafts;
        this.publishing = publishing;
        this.documents = documents;
        this.commitments = commitments;
        this.forums = forums;
        this.jdbc = jdbc;
        this.loader = loader;
        this.figures = figures;
    }

    @BeforeEach
    void load() {
        loader.load();
        figures.load();
    }

    @Test
    void aTargetTellsWhatItWouldMeanWithTheFiguresKnownBeforeAnythingIsSaved() {
        Entered treaty = LOGGED.with("target", "THRESHOLD")
                .with("t-series", "stage-icrmw")
                .with("t-comparison", "AT_LEAST")
                .with("t-value", "2")
                .with("t-measure", "LATEST");

        Proposal proposal = proposals.look(Draft.Kind.COMMITMENT, treaty);

        assertThat(proposal.problems()).isEmpty();
        Meaning meaning = proposal.meanings().get("ratify-the-treaty-of-1990");
        assertThat(meaning.total()).isEqualTo(3);
        assertThat(meaning.parties().get(Status.MET))
                .extracting(judged -> judged.party())
                .containsExactly("ARG");
        assertThat(meaning.adverse()).extracting(judged -> judged.party()).containsExactly("CAN", "NOR");
        assertThat(proposal.quality(proposal.commitments().get(0)).grade()).isEqualTo("A");
        assertThat(commitments.find("ratify-the-treaty-of-1990")).isEmpty();
    }

    @Test
    void everyRecordedCommitmentFillsTheFormAndTheFormWritesItAgainAsItIsRecorded() {
        for (CommitmentEntry entry : commitments.entries()) {
            String slug = entry.commitment().slug();
            Draft change = drafts.beginChange(AMINA, slug, new Content(slug, null, "", Entered.NOTHING));
            Proposal proposal = proposals.look(change, proposals.change(slug).orElseThrow());

            assertThat(proposal.problems()).as(slug).isEmpty();
            assertThat(proposal.commitments().get(0).commitment()).isEqualTo(entry.commitment());
            assertThat(proposal.commitments().get(0).terms()).as(slug).isEqualTo(entry.terms());
            assertThat(Set.copyOf(proposal.commitments().get(0).bindings())).isEqualTo(Set.copyOf(entry.bindings()));

            Proposal anew =
                    proposals.look(Draft.Kind.COMMITMENT, proposals.change(slug).orElseThrow());
            assertThat(anew.catalogue().commitments().stream()
                            .flatMap(written -> written.terms().stream().map(NewTerms::target)))
                    .as(slug)
                    .isEqualTo(entry.terms().stream()
                            .skip(Math.max(0, entry.terms().size() - 1))
                            .map(NewTerms::target)
                            .toList());
            drafts.withdraw(AMINA, change.id(), "Only a trial.");
        }
    }

    @Test
    void changedTermsAreANewVersionWithItsReasonAndTheFirstStays() {
        String slug = "ratify-icrmw";
        Draft change = drafts.beginChange(AMINA, slug, new Content(slug, null, "", Entered.NOTHING));
        Entered later = proposals.change(slug).orElseThrow().with("horizon", "P4Y");
        assertThat(proposals.look(change, later).problems())
                .extracting(FieldProblem::what)
                .anyMatch(what -> what.contains("reason"));

        Proposal sound = proposals.look(
                change, later.with("reason", "The summit gave more time.").with("effective-on", "2018-01-01"));

        assertThat(sound.problems()).isEmpty();
        drafts.save(AMINA, change.id(), change.version(), sound.content());
        drafts.submit(AMINA, change.id(), null);
        publishing.publish(
                BOUBA, change.id(), drafts.find(change.id()).orElseThrow().version());
        assertThat(commitments.entry(slug).orElseThrow().terms())
                .extracting(NewTerms::horizon)
                .extracting(Horizon::span)
                .extracting(Object::toString)
                .containsExactly("P2Y", "P4Y");
    }

    @Test
    void whatIsMissingOrWrongIsToldAtItsField() {
        Proposal empty = proposals.look(Draft.Kind.COMMITMENT, new Entered(Map.of("kind", List.of("PLEDGE"))));
        assertThat(empty.problems()).extracting(FieldProblem::field).contains("title", "text", "document");

        Entered wrong = LOGGED.with("target", "THRESHOLD")
                .with("t-series", "no-such-series")
                .with("t-value", "ten")
                .with("due-on", "yesterday")
                .with("parties", List.of("CAN", "XYZ"));
        assertThat(proposals.look(Draft.Kind.COMMITMENT, wrong).problems())
                .extracting(FieldProblem::field)
                .contains("t-series", "t-comparison", "t-value", "t-measure", "due-on", "parties");
        assertThat(proposals
                        .look(Draft.Kind.COMMITMENT, LOGGED.with("title", "x".repeat(1_000_000)))
                        .at("title"))
                .containsExactly("\"title\" has 1000000 characters, more than 300: shorten it.");
    }

    @Test
    void textThatDeceivesTheEyeIsRefusedAndScriptsAreOnlyText() {
        Proposal turned = proposals.look(Draft.Kind.COMMITMENT, LOGGED.with("title", "safe \u202Etxt.exe"));
        assertThat(turned.at("title")).hasSize(1);

        Entered judged = LOGGED.with("target", "JUDGED");
        Proposal script = proposals.look(Draft.Kind.COMMITMENT, judged.with("title", "<script>alert(1)</script>"));
        assertThat(script.problems()).isEmpty();
        assertThat(script.commitments().get(0).commitment().title()).isEqualTo("<script>alert(1)</script>");

        Proposal yaml = proposals.look(
                Draft.Kind.COMMITMENT, judged.with("text", "x\"\n    kind: RED_LINE\n  - slug: other\n# \\u0041"));
        assertThat(yaml.commitments()).hasSize(1);
        assertThat(yaml.commitments().get(0).commitment().text())
                .isEqualTo("x\"\n    kind: RED_LINE\n  - slug: other\n# \\u0041");
    }

    @Test
    void theSameWordsAreFoundInTheRecordAndAmongDrafts() {
        String text = commitments
                .find("family-visas-not-traded-for-work-visas")
                .orElseThrow()
                .text();
        drafts.begin(
                AMINA,
                Draft.Kind.COMMITMENT,
                new Content("A draft", null, "", LOGGED.with("text", text.replace("reduced", "cut"))));

        assertThat(proposals
                        .look(Draft.Kind.COMMITMENT, LOGGED.with("text", text))
                        .similar())
                .extracting(Similar::title)
                .containsExactly("Family visas are not cut for work visas", "A draft");
        assertThat(proposals.look(Draft.Kind.COMMITMENT, LOGGED).similar()).isEmpty();
    }

    @Test
    void aPromiseIsAsGoodAsWhatAReaderCanHoldItTo() {
        Proposal vague = proposals.look(
                Draft.Kind.COMMITMENT,
                LOGGED.with("target", "JUDGED").with("link", (Object) null).with("responsible", (Object) null));

        Quality quality = vague.quality(vague.commitments().get(0));
        assertThat(quality.missing()).containsExactly(Criterion.MEASURABLE, Criterion.SOURCED, Criterion.OWNED);
        assertThat(quality.grade()).isEqualTo("D");
    }

    @Test
    void aSessionBecomesItsRedLinesStepsQuestionsPracticesAndQuotes() {
        Entered session = new Entered(Map.ofEntries(
                Map.entry("title", List.of("Special Session 9")),
                Map.entry("framework", List.of("gfmd-2017")),
                Map.entry("held-on", List.of("2017-06-29")),
                Map.entry("document", List.of("Reporting template, Special Session 9")),
                Map.entry("themes", List.of("family-reunification")),
                Map.entry("who", List.of("icmc")),
                Map.entry("r1-text", List.of("Nobody is left behind.")),
                Map.entry("k1-text", List.of("A fund.")),
                Map.entry("k1-horizon", List.of("P7Y")),
                Map.entry("q1-text", List.of("Will governments pay for the fund?")),
                Map.entry("s1-text", List.of("Advocate with local governments.")),
                Map.entry("s1-due", List.of("2018-01-01")),
                Map.entry("s1-practice", List.of("A regional plan")),
                Map.entry("s3-text", List.of("Watch over it.")),
                Map.entry("w1-text", List.of("A tool box.")),
                Map.entry("w1-attribution", List.of("ANONYMOUS")),
                Map.entry("w1-speaker", List.of("Secret Name")),
                Map.entry("w2-text", List.of("Not for the record.")),
                Map.entry("w2-attribution", List.of("OFF_RECORD")),
                Map.entry("w3-text", List.of("I say this myself.")),
                Map.entry("w3-attribution", List.of("ON_RECORD")),
                Map.entry("w3-speaker", List.of("Maria Example")),
                Map.entry("w3-approval", List.of("By herself, by mail, 2017-07-02"))));
        Proposal proposal = proposals.look(Draft.Kind.SESSION, session);
        assertThat(proposal.problems()).extracting(FieldProblem::field).containsExactly("w1-speaker");

        Draft draft = drafts.begin(AMINA, Draft.Kind.SESSION, proposal.content());
        drafts.submit(AMINA, draft.id(), null);
        publishing.publish(
                BOUBA, draft.id(), drafts.find(draft.id()).orElseThrow().version());

        List<Item> items = forums.itemsAtTheDesk().stream()
                .filter(item -> "special-session-9".equals(item.session()))
                .toList();
        assertThat(items)
                .extracting(Item::kind)
                .containsExactly(
                        Item.Kind.MECHANISM, Item.Kind.QUESTION, Item.Kind.PRACTICE, Item.Kind.QUOTE, Item.Kind.QUOTE);
        assertThat(commitments.find("nobody-is-left-behind").orElseThrow().session())
                .isEqualTo("special-session-9");
        CommitmentEntry step =
                commitments.entry("advocate-with-local-governments").orElseThrow();
        assertThat(step.commitment().items()).containsExactly("practice-a-regional-plan");
        assertThat(step.terms().get(0).dueOn()).isEqualTo(LocalDate.parse("2018-01-01"));
        assertThat(step.terms().get(0).target()).isInstanceOf(Milestones.class);
        assertThat(documents.ofSession("special-session-9").orElseThrow())
                .contains("Maria Example")
                .doesNotContain("Not for the record");
        assertThat(jdbc.sql("select count(*) from draft where entered like '%Secret Name%'"
                                + " or document like '%Secret Name%' or document like '%Not for the record%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
