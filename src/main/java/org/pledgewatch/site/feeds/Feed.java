package org.pledgewatch.site.feeds;

import java.time.Instant;
import java.util.List;

/**
 * News of a part of the record.
 *
 * @param language a BCP 47 tag
 * @param home the page that it is the news of
 * @param self the feed's own address, which never changes
 * @param updated when its newest entry was recorded; where there is none, when anything was
 * @param entries the newest first
 */
public record Feed(
        String title,
        String subtitle,
        String author,
        String language,
        String home,
        String self,
        Instant updated,
        List<Entry> entries) {

    public Feed {
        entries = List.copyOf(entries);
    }

    /**
     * One piece of news.
     *
     * @param id an IRI that is only its own, for ever
     * @param link the page that shows it with its arithmetic
     */
    public record Entry(String id, String title, String text, String link, Instant updated) {}
}
