package org.pledgewatch.edition;

import java.time.Instant;

/**
 * What a node knows of the record.
 *
 * @param edition the newest that it has seen
 * @param before the number of the one that was the newest before it here
 * @param noticed when it saw it first, in nanoseconds of this process
 * @param confirmedAt when it was last found to be the newest
 * @param fresh whether that was so at the last attempt; otherwise the database is out of reach
 */
public record Sight(Edition edition, long before, long noticed, Instant confirmedAt, boolean fresh) {

    Sight confirmed(Instant now) {
        return new Sight(edition, before, noticed, confirmedAt.isAfter(now) ? confirmedAt : now, true);
    }

    Sight unconfirmed() {
        return new Sight(edition, before, noticed, confirmedAt, false);
    }
}
