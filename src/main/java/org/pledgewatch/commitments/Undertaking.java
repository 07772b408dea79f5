package org.pledgewatch.commitments;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Recorded;

/**
 * One party bound by one commitment, as it stands in the record.
 *
 * @param commitment the commitment's slug
 * @param withdrew the day the party left, and when that was recorded
 */
public record Undertaking(
        long id,
        String commitment,
        NewUndertaking binding,
        @Nullable Recorded<LocalDate> withdrew,
        Instant recordedAt) {}
