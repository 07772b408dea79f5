package org.pledgewatch.assessment.judgement;

import java.time.LocalDate;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;

/** Makes the judgement: a pure function of what was undertaken, the evidence, the bounds and the date. */
public final class Judge {

    private final Bounds bounds;

    public Judge(Bounds bounds) {
        this.bounds = bounds;
    }

    public Judgement judge(Undertaken undertaken, Evidence evidence, LocalDate asOf) {
        return new Judgement(
                Status.NO_EVIDENCE,
                Reason.VERDICT_PENDING,
                null,
                bounds.onTrackPace(),
                null,
                java.util.List.of(),
                null,
                java.util.List.of(),
                asOf);
    }
}
