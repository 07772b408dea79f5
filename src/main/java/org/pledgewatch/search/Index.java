package org.pledgewatch.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that can be found, by its words. Made once and only read after that, so it is for many readers at a time.
 */
public final class Index<T> {

    /** Added where a name is what was asked for and nothing else. */
    private static final int WHOLE_NAME = 1000;

    private final List<Entry<T>> entries;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<List<String>, Set<Integer>> names = new HashMap<>();

    /** @param entries in the order in which those that fit equally well are found */
    public Index(List<Entry<T>> entries) {
        this.entries = List.copyOf(entries);
        for (int i = 0; i < entries.size(); i++) {
            for (Passage passage : entries.get(i).passages()) {
                vocabulary.add(i, passage, Word.of(passage.text()));
                if (passage.part() == Passage.Part.NAME) {
                    names.computeIfAbsent(Asked.of(passage.text()).forms(), n -> new HashSet<>())
                            .add(i);
                }
            }
        }
    }

    /**
     * What has every word, the likest first. A word that is nowhere as it was written is looked for with errors; so are
     * all of them, where nothing else has them all.
     */
    public Found<T> find(Asked asked) {
        if (asked.isEmpty()) {
            return new Found<>(asked, List.of(), Set.of(), Map.of(), List.of());
        }
        Meanings meanings = new Meanings(vocabulary);
        List<Meant> meant = meanings.of(asked);
        List<Found.Hit<T>> hits = having(meant, asked);
        if (hits.isEmpty()) {
            meant = meanings.anyhow(asked);
            hits = having(meant, asked);
        }
        Set<String> forms = new HashSet<>();
        meant.forEach(word -> forms.addAll(word.likenesses().keySet()));
        return hits.isEmpty()
                ? new Found<>(asked, hits, forms, Map.of(), others(asked, meanings))
                : new Found<>(asked, hits, forms, readAs(asked, meant), List.of());
    }

    private List<Found.Hit<T>> having(List<Meant> meant, Asked asked) {
        Map<Integer, Integer> weights = new HashMap<>(meant.get(0).weights());
        for (Meant word : meant.subList(1, meant.size())) {
            Map<Integer, Integer> more = word.weights();
            weights.keySet().retainAll(more.keySet());
            weights.replaceAll((entry, weight) -> weight + more.getOrDefault(entry, 0));
        }
        Set<Integer> whole = names.getOrDefault(asked.forms(), Set.of());
        weights.replaceAll((entry, weight) -> whole.contains(entry) ? weight + WHOLE_NAME : weight);
        return weights.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Integer, Integer>>comparingInt(e -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(e -> new Found.Hit<>(entries.get(e.getKey())))
                .toList();
    }

    /** The words that were taken for others, with what they were taken for. */
    private Map<String, String> readAs(Asked asked, List<Meant> meant) {
        Map<String, String> read = new LinkedHashMap<>();
        for (int i = 0; i < meant.size(); i++) {
            String word = asked.words().get(i);
            meant.get(i).otherwise().ifPresent(form -> read.put(word, vocabulary.spelling(form)));
        }
        return read;
    }

    /** What to ask instead, each of which finds something. */
    private List<String> others(Asked asked, Meanings meanings) {
        List<String> instead = new ArrayList<>();
        for (int i = 0; i < asked.forms().size(); i++) {
            Optional<String> nearest = vocabulary.nearest(asked.forms().get(i));
            if (nearest.isPresent()) {
                instead.add(asked.with(i, nearest.get()));
            }
        }
        for (int i = 0; i < asked.words().size() && asked.words().size() > 1; i++) {
            instead.add(asked.with(i, null));
        }
        if (asked.words().size() > 2) {
            instead.addAll(asked.words());
        }
        return instead.stream()
                .distinct()
                .filter(other -> hasAll(Asked.of(other), meanings))
                .limit(Found.MOST_OTHERS)
                .toList();
    }

    private boolean hasAll(Asked asked, Meanings meanings) {
        return !asked.isEmpty() && !having(meanings.of(asked), asked).isEmpty();
    }
}
