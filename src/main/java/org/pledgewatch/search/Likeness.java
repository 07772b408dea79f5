package org.pledgewatch.search;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a word that was asked for is like a word of a text; the likest first. */
enum Likeness {
    SAME(24),
    /** The text's word begins with it. */
    BEGINNING(12),
    /** It has another ending than the text's word, as a plural has. */
    ENDING(8),
    ONE_ERROR(4),
    TWO_ERRORS(2);

    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 2;
    private static final int SHORTEST_WITH_ERROR = 4;
    private static final int SHORTEST_WITH_TWO = 8;

    private final int weight;

    Likeness(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    boolean isError() {
        return this == ONE_ERROR || this == TWO_ERRORS;
    }

    static Optional<Likeness> of(String asked, String word) {
        if (word.startsWith(asked)) {
            return Optional.of(word.length() == asked.length() ? SAME : BEGINNING);
        }
        boolean stem = word.length() >= SHORTEST_STEM && asked.length() - word.length() <= LONGEST_ENDING;
        if (stem && asked.startsWith(word)) {
            return Optional.of(ENDING);
        }
        return withErrors(asked, word);
    }

    /** What the words are from which one has another ending. */
    static Stream<String> stems(String asked) {
        return IntStream.rangeClosed(1, LONGEST_ENDING)
                .map(ending -> asked.length() - ending)
                .filter(length -> length >= SHORTEST_STEM)
                .mapToObj(length -> asked.substring(0, length));
    }

    /** One letter wrong in a word of four letters or more, two in one of eight; two letters swapped are one error. */
    private static Optional<Likeness> withErrors(String asked, String word) {
        if (asked.length() < SHORTEST_WITH_ERROR || word.length() < SHORTEST_WITH_ERROR) {
            return Optional.empty();
        }
        int most = asked.length() < SHORTEST_WITH_TWO ? 1 : 2;
        return switch (Edits.between(asked, word, most)) {
            case 0, 1 -> Optional.of(ONE_ERROR);
            case 2 -> Optional.of(TWO_ERRORS);
            default -> Optional.empty();
        };
    }
}
