package org.pledgewatch.scoreboard;

import java.util.List;
import java.util.Map;
import org.pledgewatch.search.Found;

/**
 * The commitments that a reader chose.
 *
 * @param lines what fits the words best first, else in order of the catalogue
 * @param tallies of the party that is chosen, or of all, by slug
 * @param counts how many there would be for each choice of a facet, the others staying as they are
 * @param found what the words find, whatever else is chosen
 * @param anywhere how many commitments have the words, whatever else is chosen
 */
public record ChosenCommitments(
        List<CommitmentLine> lines,
        Map<String, Tally> tallies,
        Map<CommitmentChoice.Facet, Map<String, Long>> counts,
        Found<Findable> found,
        long anywhere) {

    public long count(CommitmentChoice.Facet facet, String value) {
        return counts.getOrDefault(facet, Map.of()).getOrDefault(value, 0L);
    }
}
