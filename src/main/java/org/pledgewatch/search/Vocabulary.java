package org.pledgewatch.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every word of the texts, with where it is. */
final class Vocabulary {

    /** How long a part of a word may be wrong where nothing nearer is found: a third. */
    private static final int THIRD = 3;

    private static final int SHORTEST = 4;

    private final NavigableMap<String, Map<Integer, Passage.Part>> places = new TreeMap<>();
    private final Map<String, String> spellings = new HashMap<>();

    void add(int entry, Passage passage, List<Word> words) {
        for (Word word : words) {
            places.computeIfAbsent(word.form(), form -> new HashMap<>())
                    .merge(entry, passage.part(), (a, b) -> a.weight() >= b.weight() ? a : b);
            spellings.putIfAbsent(word.form(), passage.text().substring(word.start(), word.end()));
        }
    }

    /** The words that are like one without an error: only those are looked at that can be. */
    Map<String, Likeness> asWritten(String form) {
        Stream<String> beginnings = places.subMap(form, true, form + Character.MAX_VALUE, true).keySet().stream();
        Stream<String> stems = Likeness.stems(form).filter(places::containsKey);
        return like(form, Stream.concat(beginnings, stems), likeness -> !likeness.isError());
    }

    /** The words that are like one with errors or without. */
    Map<String, Likeness> anyhow(String form) {
        return like(form, places.keySet().stream(), likeness -> true);
    }

    private static Map<String, Likeness> like(String form, Stream<String> words, Predicate<Likeness> which) {
        Map<String, Likeness> like = new HashMap<>();
        words.forEach(word -> Likeness.of(form, word).filter(which).ifPresent(likeness -> like.put(word, likeness)));
        return like;
    }

    /** By entry, the part that tells most of those that have the word. */
    Map<Integer, Passage.Part> places(String form) {
        return places.getOrDefault(form, Map.of());
    }

    /** As the word is written where it comes first. */
    String spelling(String form) {
        return spellings.getOrDefault(form, form);
    }

    /** The likest word however unlike, within reason, as it is written. */
    Optional<String> nearest(String form) {
        if (form.length() < SHORTEST || places.containsKey(form)) {
            return Optional.empty();
        }
        int most = Math.max(1, form.length() / THIRD);
        return places.keySet().stream()
                .filter(word -> word.length() >= SHORTEST)
                .filter(word -> Edits.between(form, word, most) <= most)
                .min(Comparator.<String>comparingInt(word -> Edits.between(form, word, most))
                        .thenComparingInt(word -> -places(word).size())
                        .thenComparing(Comparator.naturalOrder()))
                .map(this::spelling);
    }
}
