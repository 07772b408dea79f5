package org.pledgewatch.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where in a text the words are that were asked for.
 *
 * @param words those, in their order
 */
record Marking(String text, List<Word> all, List<Word> words) {

    private static final int BEFORE = 70;
    private static final int LONGEST = 220;
    private static final String MORE = "…";

    static Marking of(String text, Set<String> forms) {
        List<Word> all = Word.of(text);
        return new Marking(
                text,
                all,
                all.stream().filter(word -> forms.contains(word.form())).toList());
    }

    /** How many different words that were asked for it has. */
    int different() {
        return (int) words.stream().map(Word::form).distinct().count();
    }

    List<Piece> whole() {
        return between(0, text.length());
    }

    /** From shortly before the first to a good length, cut between words. */
    List<Piece> around() {
        int first = words.isEmpty() ? 0 : words.get(0).start();
        int from = text.length() <= LONGEST || first <= BEFORE ? 0 : startAfter(first - BEFORE, first);
        int to = text.length() - from <= LONGEST ? text.length() : endBefore(from + LONGEST, from);
        List<Piece> pieces = new ArrayList<>();
        if (from > 0) {
            pieces.add(new Piece(MORE, false));
        }
        pieces.addAll(between(from, to));
        if (to < text.length()) {
            pieces.add(new Piece(MORE, false));
        }
        return pieces;
    }

    private int startAfter(int place, int most) {
        return all.stream()
                .mapToInt(Word::start)
                .filter(start -> start >= place)
                .findFirst()
                .orElse(most);
    }

    private int endBefore(int place, int least) {
        return all.stream()
                .mapToInt(Word::end)
                .filter(end -> end <= place && end > least)
                .max()
                .orElse(Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place);
    }

    private List<Piece> between(int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (Word word : words) {
            if (word.start() >= from && word.end() <= to) {
                add(pieces, at, word.start(), false);
                add(pieces, word.start(), word.end(), true);
                at = word.end();
            }
        }
        add(pieces, at, to, false);
        return pieces;
    }

    private void add(List<Piece> pieces, int from, int to, boolean asked) {
        if (to > from) {
            pieces.add(new Piece(text.substring(from, to), asked));
        }
    }
}
