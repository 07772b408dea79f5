package org.pledgewatch.assessment.judgement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;

/**
 * One line of an undertaking's history. It replaces what earlier lines said from its {@code effectiveOn} on.
 *
 * @param effectiveOn the day on which it became true
 * @param knownOn the day on which it could first be known: later than {@code effectiveOn} where a figure came late
 * @param from what the record said of that day before; none in the first line
 * @param explanation the working, as of {@code effectiveOn}
 */
public record StatusChange(
        LocalDate effectiveOn,
        LocalDate knownOn,
        @Nullable Status from,
        @Nullable Reason fromReason,
        Status to,
        Reason reason,
        List<Step> explanation) {

    public StatusChange {
        explanation = List.copyOf(explanation);
    }
}
