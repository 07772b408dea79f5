package org.pledgewatch.forums;

import org.jspecify.annotations.Nullable;

/**
 * Where something can be read.
 *
 * @param document its title
 * @param section where in it, as {@code III.2}
 * @param link its address
 */
public record Citation(
        String document, @Nullable String section, @Nullable String link) {

    public Citation {
        if (document.isBlank() || document.length() > 500) {
            throw new IllegalArgumentException("A source needs a title of at most 500 characters.");
        }
    }

    public static Citation of(String document, @Nullable String link) {
        return new Citation(document, null, link);
    }
}
