package org.pledgewatch.scoreboard;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;

/**
 * One change of status.
 *
 * @param effectiveOn when it became true
 * @param recordedAt when we recorded it
 * @param from none for the first status
 */
public record ChangeFacts(
        String commitment,
        String title,
        String party,
        String partyName,
        String basis,
        Voice voice,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable Status from,
        Status to,
        Reason reason) {}
