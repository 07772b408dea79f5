package org.pledgewatch.forums;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Codes;

/** A sitting in which something was said. */
public record Session(
        String slug,
        @Nullable String framework,
        String title,
        @Nullable LocalDate heldOn,
        @Nullable String about,
        Citation source) {

    public Session {
        Codes.requireSlug("session", slug);
    }
}
