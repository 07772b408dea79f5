package org.pledgewatch.assessment.judgement;

import java.time.LocalDate;
import java.util.List;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;

/**
 * A status from the day on which it became true.
 *
 * @param explanation the working at that day
 */
public record Standing(LocalDate effectiveOn, Status status, Reason reason, List<Step> explanation) {

    public Standing {
        explanation = List.copyOf(explanation);
    }

    static Standing of(LocalDate effectiveOn, Judgement judgement) {
        return new Standing(effectiveOn, judgement.status(), judgement.reason(), judgement.explanation());
    }

    /** Whether a reader is told the same: the status and, where there is no evidence, why. */
    boolean saysTheSameAs(Standing other) {
        return status == other.status && (status != Status.NO_EVIDENCE || reason == other.reason);
    }
}
