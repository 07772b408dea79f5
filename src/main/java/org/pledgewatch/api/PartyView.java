package org.pledgewatch.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Status;
import org.pledgewatch.scoreboard.PartyLine;

/** Who promises or is measured. */
@Schema(name = "Party", description = "Who promises or is measured, with how it stands.")
record PartyView(
        @Schema(description = "ISO 3166-1 alpha-3 for a state, a slug for everyone else.", example = "CAN")
        String code,

        @Schema(example = "Canada") String name,

        @Schema(
                description = "What kind of party: a state, a city, a civil-society organisation, a group of parties.",
                example = "STATE")
        String kind,

        @Schema(description = "Part of the world; null where it has none.", example = "Americas") @Nullable String region,

        @Schema(example = "Northern America") @Nullable String subregion,

        @Schema(description = "Codes of the groups that it belongs to on that day.")
        List<String> groups,

        @Schema(description = "How many of its undertakings have which status; a status that none has is left out.")
        Map<Status, Long> counts,

        @Schema(
                description = "The part of counts that it promised itself or a law binds it to: only of these may be"
                        + " said that they are kept or broken.")
        Map<Status, Long> promised,

        @Schema(description = "The part of counts that others ask of it, and that it did not promise.")
        Map<Status, Long> asked) {

    static PartyView of(PartyLine party) {
        return new PartyView(
                party.code(),
                party.name(),
                party.kind(),
                party.region(),
                party.subregion(),
                party.groups(),
                party.counts(),
                party.promised().counts(),
                party.asked().counts());
    }
}
