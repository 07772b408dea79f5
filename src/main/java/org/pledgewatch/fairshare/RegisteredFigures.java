package org.pledgewatch.fairshare;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.pledgewatch.observations.FigureStore;
import org.pledgewatch.observations.series.Series;
import org.pledgewatch.parties.PartyRegister;
import org.pledgewatch.reference.Breakdown;
import org.springframework.stereotype.Component;

/** What is recorded, and who is registered. */
@Component
class RegisteredFigures implements FairShareFigures {

    private final FigureStore figures;
    private final PartyRegister parties;

    RegisteredFigures(FigureStore figures, PartyRegister parties) {
        this.figures = figures;
        this.parties = parties;
    }

    @Override
    public Map<String, Series> series(String indicator, Breakdown breakdown, Instant knownAt) {
        return figures.byParty(indicator, breakdown, knownAt);
    }

    @Override
    public Set<String> members(String group, LocalDate on) {
        return parties.find(group).isEmpty() ? Set.of() : parties.membersOf(group, on);
    }
}
