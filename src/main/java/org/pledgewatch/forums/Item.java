package org.pledgewatch.forums;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Codes;

/**
 * What was said, asked or pointed to.
 *
 * @param themes the slugs of its themes, sorted
 * @param text verbatim
 * @param language of the text
 * @param where where a resource is and by whom
 * @param quote how a quote may be attributed; only quotes have it
 * @param source where we read it
 */
public record Item(
        String slug,
        Kind kind,
        @Nullable String framework,
        @Nullable String session,
        List<String> themes,
        @Nullable String title,
        String text,
        String language,
        Where where,
        @Nullable Quoted quote,
        Citation source) {

    /** What an item is. */
    public enum Kind {
        QUESTION,
        PRACTICE,
        QUOTE,
        RESOURCE,
        MECHANISM
    }

    /** Where a resource is to be had, and who publishes it. */
    public record Where(@Nullable String link, @Nullable String publisher) {
        public static final Where NOWHERE = new Where(null, null);
    }

    /**
     * How words may be attributed. A name is kept only where its owner approved that and spoke on the record.
     *
     * @param approval who approved the name, when and how
     */
    public record Quoted(
            Attribution attribution,
            @Nullable String speaker,
            @Nullable String approval) {
        public Quoted {
            if (speaker != null && attribution != Attribution.ON_RECORD) {
                throw new IllegalArgumentException("A quote that is " + attribution
                        + " cannot name its speaker: leave the name out, or have it approved and put on the record.");
            }
            if (speaker != null && (approval == null || approval.isBlank())) {
                throw new IllegalArgumentException("The speaker of a quote is named only with an approval on file:"
                        + " say who approved it and when, or leave the name out.");
            }
        }
    }

    public Item {
        Codes.requireSlug("item", slug);
        themes = themes.stream().sorted().distinct().toList();
        if (text.isBlank()) {
            throw new IllegalArgumentException("The item " + slug + " needs its text.");
        }
        if (kind == Kind.QUOTE && quote == null) {
            throw new IllegalArgumentException(
                    "The quote " + slug + " must say its attribution: ON_RECORD, ANONYMOUS or OFF_RECORD.");
        }
        if (kind != Kind.QUOTE && quote != null) {
            throw new IllegalArgumentException(
                    "The item " + slug + " is a " + kind + ": only a QUOTE has an attribution.");
        }
    }

    /** Whether it may leave the desk. */
    public boolean isPublic() {
        return quote == null || quote.attribution() != Attribution.OFF_RECORD;
    }
}
