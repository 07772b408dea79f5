package org.pledgewatch.scoreboard;

import java.math.BigDecimal;

/**
 * The method in force.
 *
 * @param version of rules and bounds together
 * @param onTrackPace and the bounds that follow: see {@link org.pledgewatch.assessment.judgement.Bounds}
 */
public record MethodFacts(
        String version,
        BigDecimal onTrackPace,
        BigDecimal atRiskPace,
        BigDecimal onlyBegun,
        BigDecimal nearlyMet,
        int milestoneGraceDays) {}
