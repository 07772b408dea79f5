package org.pledgewatch.drafting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a party is asked before something against it is first published.
 *
 * @param dueOn the last day on which it may reply
 * @param said none, as yet
 */
public record ReplyRequest(
        long id,
        long draft,
        String party,
        LocalDate dueOn,
        @Nullable LocalDate answeredOn,
        @Nullable PartysReply said) {

    /** Whether it may still reply and did not yet. */
    public boolean isOpen(LocalDate today) {
        return said == null && !today.isAfter(dueOn);
    }
}
