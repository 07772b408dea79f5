package org.pledgewatch.commitments;

import org.pledgewatch.reference.Recorded;

/** A row of something that was added to an undertaking's record. */
interface Fact<T> {

    long undertakingId();

    Recorded<T> recorded();
}
