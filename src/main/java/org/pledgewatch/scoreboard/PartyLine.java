package org.pledgewatch.scoreboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One party with how it stands in all.
 *
 * @param code ISO 3166-1 alpha-3 for a state, a slug for everyone else
 * @param groups the codes of the groups that it belongs to
 */
public record PartyLine(
        String code,
        String name,
        String kind,
        @Nullable String region,
        @Nullable String subregion,
        List<String> groups,
        Tally counts) {}
