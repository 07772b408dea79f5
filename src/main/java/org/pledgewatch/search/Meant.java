package org.pledgewatch.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One word that was asked for, with the words of the texts that are like it.
 *
 * @param likenesses by the texts' words
 */
record Meant(String form, Map<String, Likeness> likenesses, Vocabulary vocabulary) {

    /** Without errors, where anything is like it without. */
    static Meant of(String form, Vocabulary vocabulary) {
        Map<String, Likeness> asWritten = vocabulary.asWritten(form);
        return asWritten.isEmpty() ? anyhow(form, vocabulary) : new Meant(form, asWritten, vocabulary);
    }

    static Meant anyhow(String form, Vocabulary vocabulary) {
        return new Meant(form, vocabulary.anyhow(form), vocabulary);
    }

    /** How much it weighs in each entry that has it: as much as where it is likest and tells most. */
    Map<Integer, Integer> weights() {
        Map<Integer, Integer> weights = new HashMap<>();
        likenesses.forEach((word, likeness) -> vocabulary
                .places(word)
                .forEach((entry, part) -> weights.merge(entry, likeness.weight() * part.weight(), Math::max)));
        return weights;
    }

    /** The word that it was taken for, where it is nowhere as it was written. */
    Optional<String> otherwise() {
        boolean asWritten = likenesses.values().stream().anyMatch(likeness -> !likeness.isError());
        return asWritten
                ? Optional.empty()
                : likenesses.entrySet().stream()
                        .min(Map.Entry.<String, Likeness>comparingByValue()
                                .thenComparingInt(
                                        e -> -vocabulary.places(e.getKey()).size())
                                .thenComparing(Map.Entry::getKey, Comparator.naturalOrder()))
                        .map(Map.Entry::getKey);
    }
}
