package org.pledgewatch.commitments;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Status;

/**
 * A verdict that one person gave and a second has to approve.
 *
 * @param givenByMember who may not approve it
 * @param givenBy as the record will name that person
 */
public record VerdictProposal(
        long id,
        long undertaking,
        Status status,
        LocalDate effectiveOn,
        String reason,
        @Nullable Evidence evidence,
        long givenByMember,
        String givenBy,
        Instant givenAt) {}
