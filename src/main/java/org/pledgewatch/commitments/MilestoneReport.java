package org.pledgewatch.commitments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is reported of one milestone.
 *
 * @param milestone its key
 * @param doneOn the day it was done; none takes an earlier report back
 */
public record MilestoneReport(
        String milestone,
        @Nullable LocalDate doneOn,
        @Nullable Evidence evidence,
        @Nullable String note) {}
