package org.pledgewatch.scoreboard;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Status;

/**
 * One party with how it stands in all.
 *
 * @param code ISO 3166-1 alpha-3 for a state, a slug for everyone else
 * @param promised what it promised itself or a law binds it to
 * @param asked what others ask of it
 * @param groups the codes of the groups that it belongs to
 */
public record PartyLine(
        String code,
        String name,
        String kind,
        @Nullable String region,
        @Nullable String subregion,
        List<String> groups,
        Tally promised,
        Tally asked) {

    /** How many undertakings have which status, whatever their basis. */
    @JsonProperty
    public Map<Status, Long> counts() {
        return all().counts();
    }

    @JsonIgnore
    public Tally all() {
        return promised.plus(asked);
    }
}
