package org.pledgewatch.integration;

import java.time.Instant;
import java.time.LocalDate;
import org.pledgewatch.integration.index.Declared;
import org.pledgewatch.integration.index.IndexMaker;
import org.pledgewatch.observations.FigureStore;
import org.pledgewatch.parties.PartyRegister;
import org.pledgewatch.reference.Breakdown;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** The index from the figures of the record. */
@Service
@EnableConfigurationProperties(IndexSettings.class)
public class IntegrationIndex {

    private final FigureStore figures;
    private final PartyRegister register;
    private final String group;
    private final Declared declared;

    IntegrationIndex(FigureStore figures, PartyRegister register, IndexSettings settings) {
        this.figures = figures;
        this.register = register;
        this.group = settings.group();
        this.declared = settings.declared();
    }

    /** What it is made of, with its sources. */
    public Declared declared() {
        return declared;
    }

    /** What answers from the figures recorded by then. */
    public IndexMaker knownAt(Instant knownAt) {
        return new IndexMaker(
                declared,
                indicator -> figures.byParty(indicator, Breakdown.TOTAL, knownAt),
                year -> register.membersOf(group, LocalDate.of(year, 12, 31)));
    }
}
