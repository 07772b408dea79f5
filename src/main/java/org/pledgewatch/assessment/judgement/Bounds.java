package org.pledgewatch.assessment.judgement;

import java.math.BigDecimal;

/**
 * Where one status ends and the next begins; part of the method's version.
 *
 * @param onTrackPace pace (progress / elapsed) from which a running one-off target is on track
 * @param atRiskPace pace from which it is at risk, and below which it is off track
 * @param onlyBegun the part of the time that must have passed before pace says anything
 * @param nearlyMet actual / required from which a missed latest period means at risk, not off track
 * @param milestoneGraceDays days a milestone may be overdue before off track
 */
public record Bounds(
        BigDecimal onTrackPace,
        BigDecimal atRiskPace,
        BigDecimal onlyBegun,
        BigDecimal nearlyMet,
        int milestoneGraceDays) {

    public static final Bounds DEFAULT = new Bounds(
            new BigDecimal("0.90"), new BigDecimal("0.60"), new BigDecimal("0.10"), new BigDecimal("0.60"), 30);

    public Bounds {
        if (atRiskPace.signum() <= 0 || onTrackPace.compareTo(atRiskPace) < 0) {
            throw new IllegalArgumentException("The bounds of pace must satisfy 0 < at-risk <= on-track.");
        }
        if (onlyBegun.signum() < 0 || onlyBegun.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("Only-begun is a part of the time, from 0 to less than 1.");
        }
        if (nearlyMet.signum() <= 0 || nearlyMet.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("Nearly-met is a part of what is required, above 0 and up to 1.");
        }
        if (milestoneGraceDays < 0) {
            throw new IllegalArgumentException("Days of grace cannot be negative.");
        }
    }
}
