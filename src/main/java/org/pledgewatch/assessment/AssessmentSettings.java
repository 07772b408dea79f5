package org.pledgewatch.assessment;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pledgewatch.assessment.judgement.Bounds;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The bounds between statuses, and how many undertakings are looked at in one transaction. Changing a bound changes the
 * method's version, and everything is judged anew.
 */
@ConfigurationProperties("pledgewatch.assessment")
public record AssessmentSettings(
        @DefaultValue("0.90") BigDecimal onTrackPace,
        @DefaultValue("0.60") BigDecimal atRiskPace,
        @DefaultValue("0.10") BigDecimal onlyBegun,
        @DefaultValue("0.60") BigDecimal nearlyMet,
        @DefaultValue("30") int milestoneGraceDays,
        @DefaultValue("5000") int chunk) {

    /** Raised with every change of a rule that can change a status. */
    private static final String RULES = "1";

    public AssessmentSettings {
        if (chunk < 1 || chunk > 100_000) {
            throw new IllegalArgumentException("pledgewatch.assessment.chunk must be from 1 to 100000.");
        }
    }

    public Bounds bounds() {
        return new Bounds(onTrackPace, atRiskPace, onlyBegun, nearlyMet, milestoneGraceDays);
    }

    /** The version of the method: the rules and the bounds in force, as {@code 1 (0.90 0.60 0.10 0.60 30)}. */
    public String method() {
        return RULES
                + Stream.of(onTrackPace, atRiskPace, onlyBegun, nearlyMet, BigDecimal.valueOf(milestoneGraceDays))
                        .map(BigDecimal::toPlainString)
                        .collect(Collectors.joining(" ", " (", ")"));
    }
}
