package org.pledgewatch.forums;

import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Codes;

/** A policy area. */
public record Theme(String slug, String title, @Nullable String about) {

    public Theme {
        Codes.requireSlug("theme", slug);
    }
}
