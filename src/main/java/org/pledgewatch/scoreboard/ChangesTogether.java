package org.pledgewatch.scoreboard;

import java.time.LocalDate;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;

/**
 * The same change of status of everyone whose status changed so on the same day.
 *
 * @param n how many parties
 * @param party the first of them by name
 */
public record ChangesTogether(
        String commitment,
        String title,
        String basis,
        Voice voice,
        LocalDate effectiveOn,
        Status from,
        Status to,
        Reason reason,
        long n,
        PartyName party) {}
