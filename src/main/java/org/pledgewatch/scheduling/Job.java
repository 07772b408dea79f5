package org.pledgewatch.scheduling;

import java.time.Duration;
import java.util.regex.Pattern;
import org.pledgewatch.rhythm.CatchUp;
import org.pledgewatch.rhythm.Every;
import org.pledgewatch.rhythm.Rhythm;

/**
 * A job: when it is due, what of a missed time is caught up, and the lease, the longest that its work goes without
 * holding the fence before another worker may take the slot over.
 */
record Job(String name, Rhythm rhythm, CatchUp catchUp, Duration lease) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]{0,39}");

    /** A plan is made in one transaction. */
    private static final long MOST_SLOTS = 10_000;

    Job {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A job's name is up to 40 small letters and hyphens: \"" + name + "\".");
        }
        if (lease.compareTo(Duration.ofSeconds(10)) < 0 || lease.compareTo(Duration.ofHours(6)) > 0) {
            throw new IllegalArgumentException("The lease of the job " + name + " is 10 seconds to 6 hours.");
        }
        if (catchUp.policy() == CatchUp.Policy.ALL_MISSED
                && rhythm instanceof Every every
                && catchUp.maxAge().dividedBy(every.interval()) > MOST_SLOTS) {
            throw new IllegalArgumentException("After an outage the job " + name + " would have more than " + MOST_SLOTS
                    + " slots to catch up: let it catch up the latest only, or a shorter time.");
        }
    }
}
