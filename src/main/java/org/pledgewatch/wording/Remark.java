package org.pledgewatch.wording;

import org.pledgewatch.reference.Sha256;

/**
 * What we say of a thing ourselves, as a caution before it is quoted: in the reader's language where the very words
 * were translated, else as it is recorded, in English.
 *
 * @param language of the text
 */
public record Remark(String text, Language language) {

    private static final int DIGITS = 12;

    /**
     * The key of a text's translation, made of the text: where the record says something else one day, what was a
     * translation of the words before is not taken for one of the new words.
     */
    static String key(String recorded) {
        return "remark." + Sha256.of(recorded.strip().replaceAll("\\s+", " ")).substring(0, DIGITS);
    }
}
