package org.pledgewatch.exchange.imports;

import java.util.List;
import org.pledgewatch.assessment.WouldChange;
import org.pledgewatch.observations.IntakePlan;

/**
 * What undoing an import would do to the record as it stands.
 *
 * @param superseded figures of the import that were corrected since, and stay
 * @param changes the statuses that would be others
 */
public record UndoPreview(IntakePlan plan, int superseded, List<WouldChange> changes) {

    public UndoPreview {
        changes = List.copyOf(changes);
    }

    public String seen() {
        return plan.fingerprint();
    }
}
