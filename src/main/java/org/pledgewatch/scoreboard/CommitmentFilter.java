package org.pledgewatch.scoreboard;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which commitments are meant; null means any. */
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
                && (theme == null || line.themes().contains(theme))
                && (q == null || mentions(line, q.toLowerCase(Locale.ROOT)));
    }

    private static boolean mentions(CommitmentLine line, String words) {
        String everything = (line.title() + ' ' + line.text() + ' ' + line.slug()).toLowerCase(Locale.ROOT);
        for (String word : words.split("\\s+", -1)) {
            if (!everything.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
