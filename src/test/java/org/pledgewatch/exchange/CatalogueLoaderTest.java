package org.pledgewatch.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.pledgewatch.commitments.Change;
import org.pledgewatch.commitments.Commitments;
import org.pledgewatch.commitments.StatedTerms;
import org.pledgewatch.commitments.Undertakings;
import org.pledgewatch.exchange.catalogue.CatalogueFile;
import org.pledgewatch.exchange.catalogue.Problem;
import org.pledgewatch.forums.Forums;
import org.pledgewatch.parties.PartyRegister;
import org.pledgewatch.reference.Merged;
import org.pledgewatch.testing.DatabaseTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** What is loaded is committed, so the database is thrown away afterwards. */
@DatabaseTest
@DirtiesContext
class CatalogueLoaderTest {

    private static final String SMALL = """
            parties:
              - {code: CAN, kind: STATE, name: Canada, un-member: true}
              - {code: NOR, kind: STATE, name: Norway, un-member: true}
              - {code: un-members, kind: GROUP, name: Members, members-are: un-members}
            themes:
              - {slug: small-resettlement, title: Resettlement}
            commitments:
              - slug: small-law
                kind: PLEDGE
                title: A law
                text: A law.
                language: en
                themes: [small-resettlement]
                source: {document: A paper}
                terms:
                  - effective-on: 2016-09-19
                    starts-on: 2016-09-19
                    due-on: 2018-09-19
                    target: {kind: MILESTONES}
                undertakings:
                  - {members-of: un-members, basis: PLEDGED}
            """;

    private static final String REVISED = SMALL.replace(
            "    undertakings:",
            "      - effective-on: 2018-01-01\n"
                    + "        starts-on: 2016-09-19\n"
                    + "        due-on: 2020-09-19\n"
                    + "        reason: More time was asked for.\n"
                    + "        target: {kind: MILESTONES}\n"
                    + "    undertakings:");

    private final CatalogueLoader loader;
    private final CatalogueFiles files;
    private final Commitments commitments;
    private final Undertakings undertakings;
    private final PartyRegister register;
    private final Forums forums;
    private final JdbcClient jdbc;
    private final Statistics statistics;

    CatalogueLoaderTest(
            CatalogueLoader loader,
            CatalogueFiles files,
            Commitments commitments,
            Undertakings undertakings,
            PartyRegister register,
            Forums forums,
            JdbcClient jdbc,
            EntityManagerFactory factory) {
        this.loader = loader;
        this.files = files;
        this.commitments = commitments;
        this.undertakings = undertakings;
        this.register = register;
        this.forums = forums;
        this.jdbc = jdbc;
        this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
    }

    @Test
    void whatIsLoadedIsThereAndLoadingItAgainWritesNoRow() {
        loader.load(small(SMALL));
        assertThat(undertakings.find("small-law", "NOR")).isPresent();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        CatalogueLoaded again = loader.load(small(SMALL));

        assertThat(again.wroteNothing()).isTrue();
        assertThat(again.parties()).isEqualTo(new Merged(0, 0, 3));
        assertThat(again.commitments().undertakings()).isEqualTo(new Merged(0, 0, 2));
        assertThat(rowsWritten()).isZero();
    }

    @Test
    void aVersionAddedInTheFileIsAVersionOfTheTermsAndAnAlteredOneIsRefusedWithItsLine() {
        loader.load(small(SMALL.replace("small-law", "revised-law")));
        assertThat(loader.load(small(REVISED.replace("small-law", "revised-law")))
                        .commitments()
                        .terms())
                .isEqualTo(new Merged(1, 0, 1));
        List<StatedTerms> terms = commitments.terms("revised-law", Instant.parse("2100-01-01T00:00:00Z"));
        assertThat(terms).extracting(StatedTerms::change).containsExactly(null, Change.WEAKENED);

        BrokenCatalogue refused = catchThrowableOfType(
                BrokenCatalogue.class,
                () -> loader.load(
                        small(REVISED.replace("small-law", "revised-law").replace("2018-09-19", "2018-09-20"))));
        assertThat(refused.problems())
                .extracting(Problem::at)
                .extracting(Object::toString)
                .containsExactly("small.yml:16");
        assertThat(refused)
                .hasMessageStartingWith("The catalogue has a problem; nothing was stored. Mend the files and start"
                        + " again:\n  small.yml:16: Version 1 of the terms of revised-law is recorded differently");
    }

    @Test
    void aBrokenFileLeavesTheDatabaseUntouched() {
        long before = parties();
        assertThatThrownBy(() -> loader.load(List.of(CatalogueFile.of(
                        "broken.yml",
                        "parties:\n  - {code: XXA, kind: STATE, name: Nowhere}\nthemes:\n  - {slug: x}\n"))))
                .isInstanceOf(BrokenCatalogue.class)
                .hasMessageEndingWith("\n  broken.yml:4: The entry needs \"title\": add it.");
        assertThat(parties()).isEqualTo(before);
    }

    @Test
    void aContradictionLeavesTheDatabaseUntouched() {
        loader.load(small(SMALL));
        String contradicting = SMALL.replace("kind: PLEDGE", "kind: RED_LINE")
                + "  - {slug: small-other, kind: PLEDGE, title: T, text: T, language: en, source: {document: D}}\n";
        String withParty = contradicting.replace("parties:\n", "parties:\n  - {code: XXB, kind: STATE, name: New}\n");
        assertThatThrownBy(() -> loader.load(small(withParty)))
                .isInstanceOf(BrokenCatalogue.class)
                .hasMessageContaining("small.yml:9: The commitment small-law is recorded as PLEDGE and cannot become");
        assertThat(register.find("XXB")).isEmpty();
        assertThat(commitments.find("small-other")).isEmpty();
    }

    @Test
    void theBundledCatalogueLoadsAndLoadsAgainWithoutARow() {
        CatalogueLoaded loaded = loader.load(files.all());
        assertThat(loaded.commitments().undertakings().added()).isGreaterThan(1000);
        assertThat(forums.items()).isNotEmpty();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        assertThat(loader.load(files.all()).wroteNothing()).isTrue();
        assertThat(rowsWritten()).isZero();
        assertThat(statistics.getPrepareStatementCount())
                .as("a fixed number of queries, however much the catalogue holds")
                .isLessThan(40);

        loader.load();
        assertThat(loader.load())
                .as("files that are the same to the byte are not even read")
                .isEmpty();
    }

    private long rowsWritten() {
        return statistics.getEntityInsertCount()
                + statistics.getEntityUpdateCount()
                + statistics.getEntityDeleteCount()
                + statistics.getCollectionUpdateCount()
                + statistics.getCollectionRecreateCount()
                + statistics.getCollectionRemoveCount();
    }

    private long parties() {
        return jdbc.sql("select count(*) from party").query(Long.class).single();
    }

    private static List<CatalogueFile> small(String text) {
        return List.of(CatalogueFile.of("small.yml", text));
    }
}
