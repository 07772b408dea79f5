package org.pledgewatch.desk.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the cells of a grid that is sent.
 *
 * @param seen the figures that the grid was opened with
 * @param source the code of a known source
 * @param otherSource a source that is not known yet, in words
 * @param pasted cells of a spreadsheet
 */
record GridEntry(
        @Nullable String seen,
        @Nullable String source,
        @Nullable String otherSource,
        @Nullable String link,
        @Nullable String note,
        @Nullable String reason,
        @Nullable String pasted) {

    static final GridEntry EMPTY = new GridEntry(null, null, null, null, null, null, null);

    String sourceNamed() {
        String other = otherSource == null ? "" : otherSource.strip();
        return other.isEmpty() ? or(source) : other;
    }

    /** None where the form was tampered with. */
    List<Long> seenIds() {
        List<Long> ids = new ArrayList<>();
        for (String one : or(seen).split(" ")) {
            try {
                ids.add(Long.parseLong(one, 36));
            } catch (NumberFormatException forged) {
                return List.of();
            }
        }
        return ids;
    }

    static String or(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
