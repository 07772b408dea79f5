package org.pledgewatch.drafting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.fairshare.ReportKind;

/**
 * A fair-share report that somebody proposes to issue.
 *
 * @param reason why an edition is corrected; none for a first one
 * @param fingerprint of what the preview said that the proposer saw
 * @param outcome none while it waits
 * @param answer why it was dropped
 * @param report the id of what was issued
 */
public record ReportProposal(
        long id,
        int year,
        ReportKind kind,
        @Nullable String reason,
        String fingerprint,
        long proposedBy,
        String proposedByName,
        Instant proposedAt,
        @Nullable Outcome outcome,
        @Nullable String answer,
        @Nullable String report) {

    /** How it ended. */
    public enum Outcome {
        ISSUED,
        DROPPED
    }

    public boolean isWaiting() {
        return outcome == null;
    }

    public boolean isBy(Member member) {
        return proposedBy == member.id();
    }
}
