package org.pledgewatch.exchange.imports;

import java.util.List;
import org.pledgewatch.assessment.WouldChange;
import org.pledgewatch.exchange.figures.Refusal;
import org.pledgewatch.observations.IntakePlan;

/**
 * What recording an import would do to the record as it stands.
 *
 * @param format what kind of file it was found to be; none where it is no file
 * @param skipped what a publisher's file has beyond what is followed here, in words
 * @param refusals if there is one, nothing can be recorded
 * @param lines where each written figure stands, in the plan's order
 * @param changes the statuses that would be others
 */
public record ImportPreview(
        String format,
        List<String> skipped,
        List<Refusal> refusals,
        IntakePlan plan,
        List<Long> lines,
        List<WouldChange> changes) {

    public ImportPreview {
        skipped = List.copyOf(skipped);
        refusals = List.copyOf(refusals);
        lines = List.copyOf(lines);
        changes = List.copyOf(changes);
    }

    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    /** Whether there is nothing to record. */
    public boolean saysNothingNew() {
        return plan.written().isEmpty();
    }

    public boolean needsReason() {
        return plan.result().corrected() > 0;
    }

    /** By which a confirmation says what was seen. */
    public String seen() {
        return plan.fingerprint();
    }
}
