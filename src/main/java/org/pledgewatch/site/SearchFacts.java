package org.pledgewatch.site;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.scoreboard.Findable;
import org.pledgewatch.search.Found;

/**
 * What a search found, as data.
 *
 * @param words that were searched for
 * @param cut whether more was asked for than is searched for
 * @param readAs words that nothing has, with what they were taken for
 * @param others what to ask instead where nothing was found
 */
record SearchFacts(
        List<String> words,
        boolean cut,
        Map<String, String> readAs,
        List<String> others,
        long total,
        List<Item> items) {

    /** Something found. */
    record Item(
            Findable.Kind kind, String code, @Nullable String title, String address, Found.@Nullable Excerpt excerpt) {}

    static SearchFacts of(Found<Findable> found, Findable.@Nullable Kind only) {
        List<Item> items = found.hits().stream()
                .filter(hit -> only == null || hit.what().kind() == only)
                .map(hit -> item(found, hit))
                .toList();
        return new SearchFacts(
                found.asked().words(), found.asked().cut(), found.readAs(), found.others(), items.size(), items);
    }

    private static Item item(Found<Findable> found, Found.Hit<Findable> hit) {
        Findable what = hit.what();
        String title = what.title();
        return new Item(
                what.kind(),
                what.code(),
                title,
                what.place() == null ? what.page() : what.page() + "#" + what.place(),
                found.excerpt(hit, title == null ? "" : title, "en").orElse(null));
    }
}
