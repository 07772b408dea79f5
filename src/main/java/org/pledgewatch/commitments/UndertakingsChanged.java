package org.pledgewatch.commitments;

import java.util.Collection;
import java.util.List;

/**
 * Terms, undertakings, milestones or verdicts of these undertakings changed; published in the transaction that changed
 * them.
 */
public record UndertakingsChanged(Collection<Long> ids) {

    public UndertakingsChanged {
        ids = List.copyOf(ids);
    }
}
