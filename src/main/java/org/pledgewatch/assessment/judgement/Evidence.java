package org.pledgewatch.assessment.judgement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.pledgewatch.fairshare.formula.Quota;
import org.pledgewatch.fairshare.formula.Scenario;
import org.pledgewatch.observations.series.Series;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Indicator;
import org.pledgewatch.reference.Status;

/**
 * What one party is judged by, all as known at one moment.
 *
 * @param milestonesDone the day each milestone was done, by its key; not done, no entry
 * @param verdicts what people found, in order of the day it took effect
 */
public record Evidence(Figures figures, Quotas quotas, Map<String, LocalDate> milestonesDone, List<Verdict> verdicts) {

    /** The party's figures. */
    public interface Figures {

        /** Empty where nothing was ever reported. */
        Series series(String indicator, Breakdown breakdown);

        /** @throws IllegalArgumentException if there is no such indicator */
        Indicator indicator(String code);
    }

    /** The party's fair shares. */
    public interface Quotas {

        Quota quota(Scenario scenario, int year);

        /** What it means that the party has no figure for {@code indicator} in {@code year}. */
        Absence absence(String indicator, int year);
    }

    /** Why a state is not in a publisher's table of a year. */
    public enum Absence {
        /** There is no table of that year (yet). */
        NO_TABLE,
        /** It was listed before, so this year's silence is a gap. */
        NOT_REPORTED,
        /** The table exists and never listed it: it is no country of resettlement, and admitted none. */
        NEVER_LISTED
    }

    /** What two people found about an undertaking, from a day on. */
    public record Verdict(LocalDate effectiveOn, Status status) {}
}
