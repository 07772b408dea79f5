package org.pledgewatch.scoreboard;

import org.jspecify.annotations.Nullable;

/** Where something was said: document, section, link. */
public record SourceFacts(
        String document, @Nullable String section, @Nullable String link) {}
