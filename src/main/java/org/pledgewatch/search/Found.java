package org.pledgewatch.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was found.
 *
 * @param asked what was asked for
 * @param hits the likest first
 * @param forms the words of the texts that are like those that were asked for, folded
 * @param readAs words that nothing has as they were written, with what they were taken for
 * @param others what to ask instead where nothing was found; each finds something
 */
public record Found<T>(
        Asked asked, List<Hit<T>> hits, Set<String> forms, Map<String, String> readAs, List<String> others) {

    static final int MOST_OTHERS = 4;

    public Found {
        hits = List.copyOf(hits);
        forms = Set.copyOf(forms);
        others = List.copyOf(others);
    }

    /** One thing that has all the words. */
    public record Hit<T>(Entry<T> entry) {

        public T what() {
            return entry.what();
        }
    }

    /** A text with the words marked that were asked for. */
    public List<Piece> marked(String text) {
        return Marking.of(text, forms).whole();
    }

    /** How many different words a text has that were asked for. */
    public int different(String text) {
        return Marking.of(text, forms).different();
    }

    /**
     * What to show of a hit beside its name: the passage that has most of the words, cut to where they are.
     *
     * @param shown the name that a reader sees already
     * @param language that is taken where passages have as many
     */
    public Optional<Excerpt> excerpt(Hit<T> hit, String shown, String language) {
        record Candidate(String language, Marking marking) {}
        return hit.entry().passages().stream()
                .filter(p -> p.part() != Passage.Part.CODE && !p.text().equals(shown))
                .map(p -> new Candidate(p.language(), Marking.of(p.text(), forms)))
                .filter(c -> c.marking().different() > 0)
                .max(Comparator.<Candidate>comparingInt(c -> c.marking().different())
                        .thenComparing(c -> c.language().equals(language)))
                .map(c -> new Excerpt(
                        c.language(), c.marking().around(), c.marking().different()));
    }

    /**
     * A part of a text, with the words marked that were asked for.
     *
     * @param language of the text, ISO 639-1
     * @param different how many different ones the whole text has
     */
    public record Excerpt(String language, List<Piece> pieces, int different) {}
}
