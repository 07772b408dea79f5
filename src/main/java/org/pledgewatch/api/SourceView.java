package org.pledgewatch.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.scoreboard.SourceFacts;

/** Where something was said. */
@Schema(name = "Source", description = "Where it was said.")
record SourceView(
        @Schema(description = "The document's title.") String document,

        @Schema(description = "Where in the document.") @Nullable String section,

        @Schema(format = "uri") @Nullable String link) {

    static SourceView of(SourceFacts source) {
        return new SourceView(source.document(), source.section(), source.link());
    }
}
