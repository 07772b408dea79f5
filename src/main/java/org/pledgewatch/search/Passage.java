package org.pledgewatch.search;

/**
 * A text by which something is found.
 *
 * @param language of the text, ISO 639-1
 */
public record Passage(Part part, String text, String language) {

    /** What a text is to the thing: a word in its name tells more than one beside it. */
    public enum Part {
        NAME(5),
        /** A code or slug: never shown. */
        CODE(5),
        TEXT(2),
        /** Where it was said, what it belongs to. */
        ABOUT(1);

        private final int weight;

        Part(int weight) {
            this.weight = weight;
        }

        int weight() {
            return weight;
        }
    }

    public static Passage name(String text, String language) {
        return new Passage(Part.NAME, text, language);
    }

    public static Passage code(String text) {
        return new Passage(Part.CODE, text, "");
    }

    public static Passage text(String text, String language) {
        return new Passage(Part.TEXT, text, language);
    }

    public static Passage about(String text, String language) {
        return new Passage(Part.ABOUT, text, language);
    }
}
