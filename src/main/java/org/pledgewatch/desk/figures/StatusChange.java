package org.pledgewatch.desk.figures;

import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;
import org.pledgewatch.scoreboard.Voice;

/** A status that would be another, in the words of its undertaking. */
record StatusChange(
        String commitment,
        String title,
        String party,
        String partyName,
        Voice voice,
        Status from,
        Status to,
        Reason reason) {}
