package org.pledgewatch.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.site.linked.Crumbs.Crumb;

/**
 * What a page is about, for those who show or quote it elsewhere.
 *
 * @param path of the page, without its language
 * @param title of the page
 * @param finding what it comes to, in a sentence or two
 * @param words title and finding in a few words, as a badge says them
 * @param shows whether it has a card, a badge and an embedded form of its own
 * @param way from the first page, this one last
 */
record Subject(String path, String title, String finding, String words, Shows shows, List<Crumb> way) {

    /** The forms in which a page is shown elsewhere. */
    enum Shows {
        /** Nothing of its own. */
        NOTHING,
        /** The scoreboard: everything but a badge. */
        SCOREBOARD,
        /** A party or an undertaking. */
        ALL
    }

    Subject {
        way = List.copyOf(way);
    }

    String card() {
        return shows == Shows.ALL ? path + "/card.png" : "/card.png";
    }

    public @Nullable String badge() {
        return shows == Shows.ALL ? path + "/badge.svg" : null;
    }

    @Nullable String embed() {
        return switch (shows) {
            case NOTHING -> null;
            case SCOREBOARD -> "/embed/scoreboard";
            case ALL -> "/embed" + path;
        };
    }
}
