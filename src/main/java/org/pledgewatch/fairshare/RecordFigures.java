package org.pledgewatch.fairshare;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.fairshare.formula.PoolRule;
import org.pledgewatch.observations.FigureStore;
import org.pledgewatch.observations.series.Series;
import org.pledgewatch.parties.Membership;
import org.pledgewatch.parties.Party;
import org.pledgewatch.parties.PartyKind;
import org.pledgewatch.parties.PartyRegister;
import org.pledgewatch.reference.Breakdown;
import org.springframework.stereotype.Component;

/** The figures and groups of the record. */
@Component
class RecordFigures implements FairShareFigures {

    private final FigureStore figures;
    private final PartyRegister register;

    RecordFigures(FigureStore figures, PartyRegister register) {
        this.figures = figures;
        this.register = register;
    }

    @Override
    public Map<String, Series> series(String indicator, Breakdown breakdown, Instant knownAt) {
        return figures.byParty(indicator, breakdown, knownAt);
    }

    @Override
    public PoolRule.Groups groups() {
        Map<String, Party> groups = register.all().stream()
                .filter(party -> party.kind() == PartyKind.GROUP)
                .collect(Collectors.toMap(Party::code, party -> party));
        return (group, on) -> members(groups.get(group), group, on);
    }

    private static Set<String> members(@Nullable Party group, String code, LocalDate on) {
        if (group == null) {
            throw new IllegalArgumentException(
                    "There is no group \"" + code + "\" in the register: add it, or name another.");
        }
        return group.entry().members().stream()
                .filter(member -> member.covers(on))
                .map(Membership::party)
                .collect(Collectors.toSet());
    }
}
