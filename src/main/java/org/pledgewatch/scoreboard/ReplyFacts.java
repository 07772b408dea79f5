package org.pledgewatch.scoreboard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Status;

/** What a party says about its status, published beside it. */
public record ReplyFacts(
        String commitment,
        String title,
        String party,
        LocalDate repliedOn,
        String text,
        String language,
        @Nullable Status claimedStatus,
        SourceFacts source) {}
