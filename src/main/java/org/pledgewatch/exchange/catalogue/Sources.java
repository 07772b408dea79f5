package org.pledgewatch.exchange.catalogue;

import org.jspecify.annotations.Nullable;
import org.pledgewatch.forums.Citation;

/** Reads where something can be read, under the key "source". */
final class Sources {

    private static final Citation STAND_IN = Citation.of("-", null);

    private Sources() {}

    /** A document, perhaps a section of it, which must be there. */
    static Citation document(Entry entry, boolean withSection) {
        if (!entry.has("source")) {
            entry.problem("source", "The entry needs its \"source\": add the document it is from.");
            return STAND_IN;
        }
        return entry.entry("source")
                .flatMap(source -> source.make(() -> new Citation(
                        source.text("document", Sizes.DOCUMENT),
                        withSection ? source.optionalText("section", 300) : null,
                        source.optionalText("link", Sizes.LINK))))
                .orElse(STAND_IN);
    }

    /** A title and a link, which may be missing. */
    static @Nullable Citation titled(Entry entry) {
        return entry.entry("source")
                .flatMap(source -> source.make(() ->
                        Citation.of(source.text("title", Sizes.DOCUMENT), source.optionalText("link", Sizes.LINK))))
                .orElse(null);
    }
}
