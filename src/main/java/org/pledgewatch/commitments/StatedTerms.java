package org.pledgewatch.commitments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a commitment's terms as it stands in the record.
 *
 * @param change what it did to the version before; none for the first
 * @param reason why; none for the first
 */
public record StatedTerms(
        TermsVersion version,
        @Nullable Horizon horizon,
        @Nullable Change change,
        @Nullable String reason,
        Instant recordedAt) {}
