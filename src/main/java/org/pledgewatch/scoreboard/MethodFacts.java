package org.pledgewatch.scoreboard;

import java.math.BigDecimal;

/** The bounds that are in force; see {@link org.pledgewatch.assessment.judgement.Bounds}. */
public record MethodFacts(
        BigDecimal onTrackPace,
        BigDecimal atRiskPace,
        BigDecimal onlyBegun,
        BigDecimal nearlyMet,
        int milestoneGraceDays) {}
