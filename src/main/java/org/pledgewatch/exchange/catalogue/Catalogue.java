package org.pledgewatch.exchange.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.commitments.CommitmentEntry;
import org.pledgewatch.commitments.Conflict;
import org.pledgewatch.forums.Framework;
import org.pledgewatch.forums.Item;
import org.pledgewatch.forums.Session;
import org.pledgewatch.forums.Theme;
import org.pledgewatch.observations.IndicatorEntry;
import org.pledgewatch.observations.SourceEntry;
import org.pledgewatch.parties.PartyEntry;

/**
 * What all files together say.
 *
 * @param places where commitments, versions of terms and undertakings stand
 */
public record Catalogue(
        List<PartyEntry> parties,
        List<SourceEntry> sources,
        List<IndicatorEntry> indicators,
        List<Theme> themes,
        List<Framework> frameworks,
        List<Session> sessions,
        List<Item> items,
        List<CommitmentEntry> commitments,
        Map<List<Object>, Place> places) {

    /** Where that stands which contradicts the record. */
    public Problem problem(Conflict conflict) {
        Object part = conflict.version() != null ? conflict.version() : conflict.party();
        Place commitment = places.getOrDefault(List.of(conflict.commitment()), new Place("catalogue", 1));
        Place at = part == null ? null : placeOf(conflict.commitment(), part);
        return new Problem(at == null ? commitment : at, conflict.message());
    }

    private @Nullable Place placeOf(String commitment, Object part) {
        return places.get(List.of(commitment, part));
    }
}
