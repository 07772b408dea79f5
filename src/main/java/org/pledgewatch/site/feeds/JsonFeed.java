package org.pledgewatch.site.feeds;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** JSON Feed, version 1.1. */
public record JsonFeed(
        String version,
        String title,
        String description,
        String language,
        @JsonProperty("home_page_url") String home,
        @JsonProperty("feed_url") String self,
        List<Author> authors,
        List<Item> items) {

    /** Its media type. */
    public static final String TYPE = "application/feed+json";

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    /** Who publishes it. */
    public record Author(String name) {}

    /** One piece of news. */
    public record Item(
            String id,
            String url,
            String title,
            @JsonProperty("content_text") String text,
            @JsonProperty("date_published") String published) {}

    public static JsonFeed of(Feed feed) {
        return new JsonFeed(
                VERSION,
                feed.title(),
                feed.subtitle(),
                feed.language(),
                feed.home(),
                feed.self(),
                List.of(new Author(feed.author())),
                feed.entries().stream().map(JsonFeed::item).toList());
    }

    private static Item item(Feed.Entry entry) {
        return new Item(
                entry.id(),
                entry.link(),
                entry.title(),
                entry.text(),
                entry.updated().toString());
    }
}
