package org.pledgewatch.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pledgewatch.commitments.CommitmentEntry;
import org.pledgewatch.commitments.Commitments;
import org.pledgewatch.exchange.catalogue.CatalogueFile;
import org.pledgewatch.exchange.catalogue.Reading;
import org.pledgewatch.forums.Forums;
import org.pledgewatch.testing.DatabaseTest;
import org.springframework.test.annotation.DirtiesContext;

/** What is loaded is committed, so the database is thrown away afterwards. */
@DatabaseTest
@DirtiesContext
class DocumentsTest {

    private static final String LAW = """
            commitments:
              - slug: law-of-the-desk
                kind: PLEDGE
                title: "A law: \\u0022quoted\\u0022, with # and é, and a line\\nbroken"
                text: A law.
                language: en
                themes: [resettlement]
                source: {document: A paper, link: "https://example.org/?a=1#b"}
                terms:
                  - effective-on: 2016-09-19
                    starts-on: 2016-09-19
                    due-on: 2018-09-19
                    target: {kind: MILESTONES}
                undertakings:
                  - {party: CAN, basis: PLEDGED, done: [{milestone: itself, on: 2017-01-01, note: "Done: yes"}]}
                  - {members-of: eu-27, basis: ASKED}
            """;

    private final Documents documents;
    private final CatalogueLoader loader;
    private final CatalogueFiles files;
    private final Commitments commitments;
    private final Forums forums;

    DocumentsTest(
            Documents documents, CatalogueLoader loader, CatalogueFiles files, Commitments commitments, Forums forums) {
        this.documents = documents;
        this.loader = loader;
        this.files = files;
        this.commitments = commitments;
        this.forums = forums;
    }

    @Test
    void theWholeRecordIsWrittenReadAndWrittenAgainToTheSameBytesAndTakingItChangesNothing() {
        loader.load();
        String written = documents.ofEverything();
        List<CommitmentEntry> recorded = commitments.entries();

        Reading reading = documents.read(written);
        assertThat(reading.problems()).isEmpty();
        documents.take(reading.catalogue());

        assertThat(commitments.entries()).isEqualTo(recorded);
        assertThat(documents.ofEverything()).isEqualTo(written);
    }

    @Test
    void eachCommitmentIsADocumentOfItsOwnThatReadsBackAsItIsRecorded() {
        loader.load();
        for (CommitmentEntry entry : commitments.entries()) {
            String slug = entry.commitment().slug();
            String document = documents.ofCommitment(slug).orElseThrow();
            Reading reading = documents.read(document);
            assertThat(reading.problems()).as(document).isEmpty();
            assertThat(reading.catalogue().commitments()).as(document).hasSize(1);
            assertThat(reading.catalogue().commitments().get(0).bindings())
                    .containsExactlyInAnyOrderElementsOf(entry.bindings());
        }
        assertThat(documents
                        .ofCommitment("family-visas-not-traded-for-work-visas")
                        .orElseThrow())
                .contains("members-of: un-members");
    }

    @Test
    void whatTheDeskPublishedIsNotChangedByALaterRelease() {
        loader.load();
        List<String> order = slugs();
        documents.take(documents.read(LAW).catalogue());
        String slug = "sponsorship-for-family-reunification";
        documents.take(documents
                .read(documents.ofCommitment(slug).orElseThrow().replaceFirst("title: .*", "title: Said otherwise"))
                .catalogue());
        documents.take(documents
                .read(documents
                        .ofCommitment("law-of-the-desk")
                        .orElseThrow()
                        .replace(
                                "    undertakings:",
                                "      - {effective-on: 2018-01-01, starts-on: 2016-09-19, due-on: 2020-09-19,"
                                        + " reason: Later, target: {kind: MILESTONES}}\n    undertakings:"))
                .catalogue());

        loader.load(List.of(files.all().toArray(new CatalogueFile[0])));

        assertThat(commitments.find(slug).orElseThrow().title()).isEqualTo("Said otherwise");
        assertThat(commitments.entry("law-of-the-desk").orElseThrow().terms()).hasSize(2);
        assertThat(slugs()).containsAll(order).endsWith("law-of-the-desk");
    }

    @Test
    void whatIsNotInTheRecordIsRefusedAtItsLine() {
        loader.load();
        Reading reading =
                documents.read(LAW.replace("resettlement]", "no-such-theme]").replace("CAN", "XYZ"));

        assertThat(reading.problems())
                .extracting(problem -> Map.entry(problem.at().line(), problem.what()))
                .containsExactly(
                        Map.entry(
                                7,
                                "There is no theme \"no-such-theme\" in the catalogue: correct it, or add the theme."),
                        Map.entry(15, "There is no party \"XYZ\" in the catalogue: correct it, or add the party."));
        assertThat(forums.themes()).noneMatch(theme -> theme.slug().equals("no-such-theme"));
    }

    private List<String> slugs() {
        return commitments.all().stream().map(c -> c.slug()).toList();
    }
}
