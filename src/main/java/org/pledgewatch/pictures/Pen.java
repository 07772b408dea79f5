package org.pledgewatch.pictures;

/** Writes SVG elements; every text and attribute is escaped, lengths are in tenths of a pixel. */
final class Pen {

    private final StringBuilder out = new StringBuilder();
    private final boolean fromTheRight;

    /** @param fromTheRight whether the texts are written from right to left */
    Pen(boolean fromTheRight) {
        this.fromTheRight = fromTheRight;
    }

    /** What is SVG already. */
    Pen add(String markup) {
        out.append(markup);
        return this;
    }

    /** @param attributes name, value, name, value, … */
    Pen open(String element, String... attributes) {
        return start(element, attributes).add(">");
    }

    Pen empty(String element, String... attributes) {
        return start(element, attributes).add("/>");
    }

    Pen close(String element) {
        return add("</").add(element).add(">");
    }

    private Pen start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(escape(attributes[i + 1])).append('"');
        }
        return this;
    }

    /** What is told when pointed at, and to those who listen. */
    Pen told(String words) {
        return open("title").add(escape(words)).close("title");
    }

    Pen line(String kind, int x1, int y1, int x2, int y2) {
        return empty("line", "class", kind, "x1", Px.of(x1), "y1", Px.of(y1), "x2", Px.of(x2), "y2", Px.of(y2));
    }

    Pen path(String kind, String d) {
        return empty("path", "class", kind, "d", d);
    }

    Pen rect(int x, int y, int width, int height, String... attributes) {
        String[] all = new String[attributes.length + 8];
        System.arraycopy(attributes, 0, all, 8, attributes.length);
        String[] place = {"x", Px.of(x), "y", Px.of(y), "width", Px.of(width), "height", Px.of(height)};
        System.arraycopy(place, 0, all, 0, 8);
        return empty("rect", all);
    }

    /**
     * Words at a place. Programs do not agree where a text "starts" whose direction is from the right; so none is said
     * to be, and Arabic is embedded in it, from the right.
     */
    Pen text(String kind, int x, int y, Side side, String words) {
        boolean embedded = fromTheRight && isWrittenFromTheRight(words);
        open("text", "x", Px.of(x), "y", Px.of(y), "class", kind, "text-anchor", side.anchor());
        return add(embedded ? "\u202b" + escape(words) + "\u202c" : escape(words))
                .close("text");
    }

    /** A mark whose middle is there. */
    Pen mark(Mark mark, int x, int y, int size) {
        String place = "translate(" + Px.of(x - size / 2) + " " + Px.of(y - size / 2) + ") scale(" + Px.of(size)
                + ") scale(.0625)";
        return open("g", "class", mark.tone().ink(), "transform", place)
                .add(mark.shape())
                .close("g");
    }

    /** Digits alone are written from the left in every language. */
    private static boolean isWrittenFromTheRight(String words) {
        return words.codePoints()
                .map(Character::getDirectionality)
                .anyMatch(d -> d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    /** For text and for attributes in double quotes; what XML cannot carry is left out. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> {
                    if (isXml(c)) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c < 0xD800)
                || (c > 0xDFFF && c < 0xFFFE)
                || c > 0xFFFF;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
