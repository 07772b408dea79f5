package org.pledgewatch.commitments;

import org.jspecify.annotations.Nullable;

/**
 * Where an entry contradicts what is recorded for ever.
 *
 * @param commitment the slug
 * @param version of the terms that differ; none where it is not about terms
 * @param party who is bound differently; none where it is not about a party
 * @param message a full sentence that says what to do
 */
public record Conflict(
        String commitment,
        @Nullable Integer version,
        @Nullable String party,
        String message) {}
