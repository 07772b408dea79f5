package org.pledgewatch.scoreboard;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Status;

/**
 * Which commitments a reader chose; null means any.
 *
 * @param status that at least one party has, or the party that is chosen
 * @param party that is bound by it or asked it
 */
public record CommitmentChoice(
        @Nullable String q,
        @Nullable String kind,
        @Nullable String framework,
        @Nullable String theme,
        @Nullable String status,
        @Nullable String party) {

    /** What is blank is not chosen. */
    public CommitmentChoice {
        q = some(q);
        kind = some(kind);
        framework = some(framework);
        theme = some(theme);
        status = some(status);
        party = some(party);
    }

    /** What is chosen from, beside words and party. */
    public enum Facet {
        KIND,
        FRAMEWORK,
        THEME,
        STATUS
    }

    /** @param tallies of the party that is chosen, or of all */
    boolean accepts(CommitmentLine line, Map<String, Tally> tallies) {
        return acceptsBut(null, line, tallies);
    }

    /** Whether it would fit if anything were chosen from one facet. */
    boolean acceptsBut(@Nullable Facet open, CommitmentLine line, Map<String, Tally> tallies) {
        Tally tally = tallies.getOrDefault(line.slug(), Tally.NONE);
        return (open == Facet.KIND || kind == null || kind.equals(line.kind()))
                && (open == Facet.FRAMEWORK || framework == null || Objects.equals(framework, line.framework()))
                && (open == Facet.THEME || theme == null || line.themes().contains(theme))
                && (open == Facet.STATUS || status == null || tally.of(Status.valueOf(status)) > 0)
                && (party == null || tally.total() > 0);
    }

    private static @Nullable String some(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
