package org.pledgewatch.scoreboard;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One policy area.
 *
 * @param tallies of its commitments, by slug
 */
public record ThemeFacts(
        ThemeLine theme, List<CommitmentLine> commitments, Map<String, Tally> tallies, List<ForumItemFacts> items) {

    /** A policy area's name. */
    public record ThemeLine(
            String slug, String title, @Nullable String about) {}
}
