package org.pledgewatch.exchange.catalogue;

import java.util.Map;
import java.util.Set;
import org.pledgewatch.forums.Framework;
import org.pledgewatch.observations.IndicatorEntry;
import org.pledgewatch.parties.PartyEntry;

/** What is recorded already, by code or slug, so that a document may refer to it without saying it again. */
public record Known(
        Map<String, PartyEntry> parties,
        Map<String, IndicatorEntry> indicators,
        Map<String, Framework> frameworks,
        Set<String> themes,
        Set<String> sessions,
        Set<String> items,
        Set<String> commitments) {

    static final Known NOTHING = new Known(Map.of(), Map.of(), Map.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public Known {
        parties = Map.copyOf(parties);
        indicators = Map.copyOf(indicators);
        frameworks = Map.copyOf(frameworks);
        themes = Set.copyOf(themes);
        sessions = Set.copyOf(sessions);
        items = Set.copyOf(items);
        commitments = Set.copyOf(commitments);
    }

    void tell(Names names) {
        names.know("party", parties.keySet());
        names.know("indicator", indicators.keySet());
        names.know("framework", frameworks.keySet());
        names.know("theme", themes);
        names.know("session", sessions);
        names.know("item", items);
        names.know("commitment", commitments);
    }
}
