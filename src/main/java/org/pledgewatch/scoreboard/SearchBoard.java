package org.pledgewatch.scoreboard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.edition.EditionNoticed;
import org.pledgewatch.search.Asked;
import org.pledgewatch.search.Entry;
import org.pledgewatch.search.Found;
import org.pledgewatch.search.Index;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Finds what is public by its words, in any language. Nothing is read before the first search. */
@Component
public class SearchBoard {

    /** So long a change may stay unseen: see "Pages stay up" in the promises. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final SearchTexts texts;
    private final Clock clock;
    private volatile @Nullable Held held;

    SearchBoard(SearchTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
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
        Instant now = clock.instant();
        return known != null && known.isFresh(now) ? known.index() : renewed(now);
    }

    /** Reading is cheap beside making the index, so that is made only where a text has changed. */
    private synchronized Index<Findable> renewed(Instant now) {
        Held known = held;
        if (known != null && known.isFresh(now)) {
            return known.index();
        }
        List<Entry<Findable>> entries = texts.read();
        Index<Findable> index = known != null && known.entries().equals(entries) ? known.index() : new Index<>(entries);
        held = new Held(now, entries, index);
        return index;
    }

    /** Otherwise a page of the new edition could be rendered, and kept, with the words of the one before. */
    @EventListener
    synchronized void on(EditionNoticed noticed) {
        Held known = held;
        held = known == null ? null : new Held(Instant.EPOCH, known.entries(), known.index());
    }

    private record Held(Instant readAt, List<Entry<Findable>> entries, Index<Findable> index) {

        boolean isFresh(Instant now) {
            return Duration.between(readAt, now).abs().compareTo(FRESH) < 0;
        }
    }
}
