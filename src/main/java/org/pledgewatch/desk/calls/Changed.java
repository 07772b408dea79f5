package org.pledgewatch.desk.calls;

import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;

/**
 * A status that would be another.
 *
 * @param from none where the party is not bound yet
 */
record Changed(String commitment, String party, @Nullable Status from, Status to, Reason reason) {}
