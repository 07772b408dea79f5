package org.pledgewatch.site;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a PDF is to be printed on. */
enum Paper {
    A4,
    LETTER;

    private static final List<String> CODES = List.of("a4", "letter");

    /** @throws BadParameter which names the papers there are */
    static Paper of(@Nullable String given) {
        BadParameter.unlessKnown("paper", given, CODES);
        return given == null || given.isEmpty() ? A4 : valueOf(given.toUpperCase(Locale.ROOT));
    }

    /** As a style sheet says it. */
    String size() {
        return name().toLowerCase(Locale.ROOT);
    }
}
