package org.pledgewatch.site;

import java.util.List;
import org.pledgewatch.scoreboard.CommitmentBoard;
import org.pledgewatch.scoreboard.PartyBoard;
import org.pledgewatch.scoreboard.PartyFacts;
import org.pledgewatch.scoreboard.PartyName;
import org.pledgewatch.scoreboard.StandingFilter;
import org.pledgewatch.scoreboard.Standings;
import org.pledgewatch.scoreboard.UndertakingBoard;
import org.pledgewatch.scoreboard.UndertakingFacts;
import org.pledgewatch.scoreboard.When;
import org.springframework.stereotype.Component;

/** Finds what an address names, or says what it may have meant. */
@Component
class Lookup {

    private final PartyBoard parties;
    private final UndertakingBoard undertakings;
    private final CommitmentBoard commitments;
    private final Standings standings;

    Lookup(PartyBoard parties, UndertakingBoard undertakings, CommitmentBoard commitments, Standings standings) {
        this.parties = parties;
        this.undertakings = undertakings;
        this.commitments = commitments;
        this.standings = standings;
    }

    PartyFacts party(String code, When when) {
        return parties.one(code, when).orElseThrow(() -> NotHere.among("party", code, "/parties/", parties.names()));
    }

    UndertakingFacts undertaking(String slug, String party, When when) {
        return undertakings.one(slug, party, when).orElseThrow(() -> {
            if (commitments.one(slug, when).isEmpty()) {
                return CommitmentPages.notHere(slug, commitments, when);
            }
            List<PartyName> bound = standings.find(StandingFilter.commitment(slug), when).stream()
                    .map(s -> new PartyName(s.party(), s.partyName()))
                    .toList();
            return NotHere.among("undertaking", party, "/commitments/" + slug + "/", bound);
        });
    }
}
