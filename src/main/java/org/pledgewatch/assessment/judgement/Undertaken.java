package org.pledgewatch.assessment.judgement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.commitments.target.Terms;

/**
 * What is judged: the terms that bind a party, and whether they still do.
 *
 * @param withdrewOn the day the party left
 * @param withdrawnOn the day from which the commitment no longer stands
 * @param replacedOn the day the commitment was replaced by another
 */
public record Undertaken(
        Terms terms,
        @Nullable LocalDate withdrewOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable LocalDate replacedOn) {}
