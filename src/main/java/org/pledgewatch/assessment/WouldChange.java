package org.pledgewatch.assessment;

import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;

/** A status that figures would change: whose, from what, to what. */
public record WouldChange(
        String commitment, String party, Status from, Reason fromReason, Status to, Reason toReason) {}
