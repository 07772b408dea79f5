package org.pledgewatch.fairshare;

import java.time.Instant;
import java.util.Map;
import org.pledgewatch.fairshare.formula.PoolRule;
import org.pledgewatch.observations.series.Series;
import org.pledgewatch.reference.Breakdown;

/** What fair shares are reckoned from: figures as known at a moment, and who belongs to a group. */
public interface FairShareFigures {

    /** The series of every party, by code, of one indicator and slice; empty where there is no such indicator. */
    Map<String, Series> series(String indicator, Breakdown breakdown, Instant knownAt);

    /** Who belongs to a group on a day, as registered now and read once. */
    PoolRule.Groups groups();
}
