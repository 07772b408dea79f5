package org.pledgewatch.search;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import org.jspecify.annotations.Nullable;

/**
 * Folds a word to what is compared: without case, accents and vowel signs, Arabic letters that are written in several
 * ways as one, and digits of any script as 0 to 9.
 */
final class Letters {

    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 APART = Normalizer2.getNFDInstance();

    /** What begins an Arabic word and is no part of it: the article, and a preposition or "and" grown to it. */
    private static final String[] ARTICLES = {"وال", "بال", "كال", "فال", "ال", "لل"};

    private static final int SHORTEST_WITHOUT_ARTICLE = 3;

    private Letters() {}

    static String fold(String word) {
        StringBuilder folded = new StringBuilder();
        APART.normalize(FOLD.normalize(word)).codePoints().forEach(c -> {
            String same = same(c);
            if (same == null) {
                folded.appendCodePoint(UCharacter.isDigit(c) ? '0' + UCharacter.digit(c) : c);
            } else {
                folded.append(same);
            }
        });
        return withoutArticle(folded.toString());
    }

    /** What is written for a letter, where that is not the letter itself: nothing for a mark. */
    private static @Nullable String same(int c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return "";
        }
        return switch (c) {
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'ħ' -> "h";
            case 'ı' -> "i";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            case 'ـ' -> "";
            case 'ٱ' -> "ا";
            case 'ى', 'ی' -> "ي";
            case 'ک' -> "ك";
            case 'ة' -> "ه";
            case 'ء' -> "";
            default -> null;
        };
    }

    private static String withoutArticle(String word) {
        for (String article : ARTICLES) {
            if (word.startsWith(article) && word.length() >= article.length() + SHORTEST_WITHOUT_ARTICLE) {
                return word.substring(article.length());
            }
        }
        return word;
    }
}
