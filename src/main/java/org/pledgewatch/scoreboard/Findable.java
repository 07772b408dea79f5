package org.pledgewatch.scoreboard;

import org.jspecify.annotations.Nullable;

/**
 * Something with a place on the public pages that can be found by its words.
 *
 * @param code its code or slug
 * @param title as recorded; none where its text is all there is
 * @param kindWithin of a party or a commitment its own kind
 * @param page where it is shown
 * @param place on that page, where it is not the page itself
 */
public record Findable(
        Kind kind,
        String code,
        @Nullable String title,
        @Nullable String kindWithin,
        String page,
        @Nullable String place) {

    /** What it is, in the order in which they are shown. */
    public enum Kind {
        PARTY,
        COMMITMENT,
        THEME,
        FRAMEWORK,
        /** A question, practice, mechanism, quote or resource. */
        ITEM
    }

    /** Where an item is found on a page that shows it. */
    public static String placeOf(String item) {
        return "item-" + item;
    }

    static Findable party(String code, String name, String kind) {
        return new Findable(Kind.PARTY, code, name, kind, "/parties/" + code, null);
    }

    static Findable commitment(String slug, String title, String kind) {
        return new Findable(Kind.COMMITMENT, slug, title, kind, "/commitments/" + slug, null);
    }

    static Findable theme(String slug, String title) {
        return new Findable(Kind.THEME, slug, title, null, "/themes/" + slug, null);
    }

    static Findable framework(String slug, String title) {
        return new Findable(Kind.FRAMEWORK, slug, title, null, "/frameworks/" + slug, null);
    }

    static Findable item(ForumItemFacts item, String page) {
        return new Findable(Kind.ITEM, item.slug(), item.title(), item.kind(), page, placeOf(item.slug()));
    }
}
