package org.pledgewatch.exchange.figures;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.observations.IndicatorEntry;

/** The codes that a figure may name. */
record KnownCodes(Map<String, String> parties, Map<String, IndicatorEntry> indicators) {

    static KnownCodes of(Set<String> parties, Map<String, IndicatorEntry> indicators) {
        return new KnownCodes(
                parties.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Function.identity())),
                Map.copyOf(indicators));
    }

    /** The one instance of a party's code, so that a million rows do not hold a million copies of it. */
    @Nullable String party(String code) {
        return parties.get(code);
    }

    @Nullable IndicatorEntry indicator(String code) {
        return indicators.get(code);
    }
}
