package org.pledgewatch.scoreboard;

import org.jspecify.annotations.Nullable;

/**
 * Which commitments are meant; null means any.
 *
 * @param q words that are all in it, as {@link SearchBoard} finds them
 */
public record CommitmentFilter(
        @Nullable String kind,
        @Nullable String framework,
        @Nullable String theme,
        @Nullable String q) {

    /** What is blank is not meant. */
    public CommitmentFilter {
        kind = some(kind);
        framework = some(framework);
        theme = some(theme);
        q = some(q);
    }

    private static @Nullable String some(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    public static final CommitmentFilter ALL = new CommitmentFilter(null, null, null, null);

    boolean accepts(CommitmentLine line) {
        return (kind == null || line.kind().equals(kind))
                && (framework == null || framework.equals(line.framework()))
                && (theme == null || line.themes().contains(theme));
    }
}
