package org.pledgewatch.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.pledgewatch.exchange.BundledFigures;
import org.pledgewatch.exchange.CatalogueLoader;
import org.pledgewatch.integration.index.Gap;
import org.pledgewatch.integration.index.Index;
import org.pledgewatch.integration.index.IndexMaker;
import org.pledgewatch.testing.DatabaseTest;
import org.springframework.transaction.annotation.Transactional;

/** What the figures that come with the software carry. */
@DatabaseTest
@Transactional
class IntegrationIndexTest {

    private final IntegrationIndex integration;
    private final CatalogueLoader catalogue;
    private final BundledFigures figures;
    private final Clock clock;

    IntegrationIndexTest(IntegrationIndex integration, CatalogueLoader catalogue, BundledFigures figures, Clock clock) {
        this.integration = integration;
        this.catalogue = catalogue;
        this.figures = figures;
        this.clock = clock;
    }

    @Test
    void everyMemberStateIsToldOrNamedWithWhatItLacks() {
        catalogue.load();
        figures.load();
        IndexMaker maker = integration.knownAt(clock.instant());

        Index index = maker.index(2024).orElseThrow();

        assertThat(maker.years(2030)).startsWith(2016).endsWith(2024);
        assertThat(index.lines().size() + index.missing().size()).isEqualTo(193);
        assertThat(index.lines())
                .hasSizeGreaterThan(100)
                .allSatisfy(line -> assertThat(line.parts())
                        .hasSize(4)
                        .allSatisfy(part -> assertThat(part.observations()).isNotEmpty()));
        assertThat(index.missing())
                .filteredOn(missing -> missing.party().equals("GUY"))
                .flatExtracting(Index.Missing::gaps)
                .containsExactly(new Gap("protection", Gap.Why.TOO_SMALL, "asylum-applications", 2024));
        assertThat(integration.declared().components())
                .allSatisfy(component -> assertThat(component.source()).isNotBlank());
    }
}
