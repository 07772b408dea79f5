package org.pledgewatch.notices.digests;

import java.time.ZoneId;
import java.util.List;
import org.pledgewatch.notices.Frequency;
import org.pledgewatch.scoreboard.Scope;
import org.pledgewatch.wording.Language;

/**
 * Somebody whose day, week or month is over.
 *
 * @param told all news up to this number was dealt with
 */
record Reader(
        long id,
        String address,
        Language language,
        ZoneId zone,
        Frequency frequency,
        boolean evenNothing,
        long told,
        Closing closing,
        List<Scope> scopes) {}
