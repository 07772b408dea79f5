package org.pledgewatch.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pledgewatch.commitments.CommitmentEntry;
import org.pledgewatch.commitments.Commitments;
import org.pledgewatch.commitments.Selection;
import org.pledgewatch.exchange.BundledFigures;
import org.pledgewatch.exchange.CatalogueLoader;
import org.pledgewatch.testing.DatabaseTest;
import org.springframework.test.annotation.DirtiesContext;

/** What is loaded is committed, so the database is thrown away afterwards. */
@DatabaseTest
@DirtiesContext
class ProposedTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private static final Instant EVER = Instant.parse("2100-01-01T00:00:00Z");

    private final Assessor assessor;
    private final Commitments commitments;
    private final CatalogueLoader loader;
    private final BundledFigures figures;

    ProposedTest(Assessor assessor, Commitments commitments, CatalogueLoader loader, BundledFigures figures) {
        this.assessor = assessor;
        this.commitments = commitments;
        this.loader = loader;
        this.figures = figures;
    }

    @Test
    void whatACommitmentWouldMeanIsWhatItMeansOnceItIsRecorded() {
        loader.load();
        figures.load();
        int judged = 0;
        for (CommitmentEntry entry : commitments.entries()) {
            String slug = entry.commitment().slug();
            assertThat(assessor.judge(entry, DAY, EVER))
                    .as(slug)
                    .isEqualTo(assessor.judge(Selection.ofCommitment(slug), DAY, EVER));
            judged += entry.bindings().size();
        }
        assertThat(judged).isGreaterThan(1000);
    }
}
