package org.pledgewatch.scoreboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.edition.EditionWatch;
import org.pledgewatch.search.Asked;
import org.pledgewatch.search.Entry;
import org.pledgewatch.search.Found;
import org.pledgewatch.search.Index;
import org.springframework.stereotype.Component;

/** Finds what is public by its words, in any language. Nothing is read before the first search. */
@Component
public class SearchBoard {

    private final SearchTexts texts;
    private final EditionWatch editions;
    private volatile @Nullable Held held;

    SearchBoard(SearchTexts texts, EditionWatch editions) {
        this.texts = texts;
        this.editions = editions;
    }

    /** What has all the words, the likest first. */
    public Found<Findable> find(@Nullable String words) {
        return index().find(Asked.of(words));
    }

    /** The slugs of the commitments that have all the words, the likest first. */
    List<String> commitments(@Nullable String words) {
        return commitments(find(words));
    }

    static List<String> commitments(Found<Findable> found) {
        return found.hits().stream()
                .map(Found.Hit::what)
                .filter(thing -> thing.kind() == Findable.Kind.COMMITMENT)
                .map(Findable::code)
                .toList();
    }

    private Index<Findable> index() {
        Held known = held;
        long edition = editions.sight().edition().number();
        return known != null && known.edition() == edition ? known.index() : renewed(edition);
    }

    /** Most editions change figures: reading is cheap beside making the index, so that is made where a text changed. */
    private synchronized Index<Findable> renewed(long edition) {
        Held known = held;
        if (known != null && known.edition() == edition) {
            return known.index();
        }
        List<Entry<Findable>> entries = texts.read();
        Index<Findable> index = known != null && known.entries().equals(entries) ? known.index() : new Index<>(entries);
        held = new Held(edition, entries, index);
        return index;
    }

    /** @param edition the newest that was known before the texts were read: they are of it or of a later one */
    private record Held(long edition, List<Entry<Findable>> entries, Index<Findable> index) {}
}
