package org.pledgewatch.scoreboard;

import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;

/** How many parties stand so with a commitment, and why. */
public record StandingCount(String commitment, String kind, String basis, Status status, Reason reason, long n) {

    static StandingCount one(Standing s) {
        return new StandingCount(s.commitment(), s.kind(), s.basis(), s.status(), s.reason(), 1);
    }

    public Tally tally() {
        return Tally.of(status, reason, n);
    }
}
