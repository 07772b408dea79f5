package org.pledgewatch.scoreboard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who published figures, and under which licence. */
public record SourceLine(
        String code,
        String publisher,
        String title,
        @Nullable String link,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate readOn,
        @Nullable String licence) {}
