package org.pledgewatch.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text.
 *
 * @param form folded, for comparing
 * @param start where it begins in the text
 * @param end where it has ended
 */
record Word(String form, int start, int end) {

    /** A word longer than this is none that a person wrote. */
    private static final int LONGEST = 60;

    /** In their order. A sign for a whole word, as in Chinese, is a word of its own. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            boolean inside = isPartOfAWord(c);
            boolean alone = Character.isIdeographic(c);
            if (start >= 0 && (!inside || alone)) {
                add(words, text, start, at);
                start = -1;
            }
            int next = at + Character.charCount(c);
            if (alone) {
                add(words, text, at, next);
            } else if (inside && start < 0) {
                start = at;
            }
            at = next;
        }
        if (start >= 0) {
            add(words, text, start, text.length());
        }
        return words;
    }

    private static void add(List<Word> words, String text, int start, int end) {
        String form = end - start > LONGEST ? "" : Letters.fold(text.substring(start, end));
        if (!form.isEmpty()) {
            words.add(new Word(form, start, end));
        }
    }

    private static boolean isPartOfAWord(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> Character.isLetterOrDigit(c) || c == SOFT_HYPHEN || c == JOINER || c == NON_JOINER;
        };
    }

    private static final int SOFT_HYPHEN = 0xAD;
    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;
}
