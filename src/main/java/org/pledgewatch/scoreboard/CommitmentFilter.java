package org.pledgewatch.scoreboard;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which commitments are meant; null means any. */
public record CommitmentFilter(
        @Nullable String kind,
        @Nullable String framework,
        @Nullable String theme,
        @Nullable String q) {

    public static final CommitmentFilter ALL = new CommitmentFilter(null, null, null, null);

    boolean accepts(CommitmentLine line) {
        return (kind == null || line.kind().equals(kind))
                && (framework == null || framework.equals(line.framework()))
                && (theme == null || line.themes().contains(theme))
                && (q == null || mentions(line, q.strip().toLowerCase(Locale.ROOT)));
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
