package org.pledgewatch.pictures;

import java.util.Locale;

/** How far something is from what was promised: a fill and a hatching, so that it is told by more than colour. */
public enum Tone {
    MET("good", ""),
    NEAR("risk", "<path d=\"M-1 1 1-1M0 6 6 0M5 7 7 5\"/>"),
    HALF("risk", "<path d=\"M0 1.5h6M0 4.5h6\"/>"),
    BELOW("bad", "<path d=\"M-1 5 1 7M0 0 6 6M5-1 7 1\"/>"),
    NIL("bad", "<path d=\"M0 0 6 6M0 6 6 0\"/>"),
    NONE("none", "");

    private final String ink;
    private final String hatching;

    Tone(String ink, String hatching) {
        this.ink = ink;
        this.hatching = hatching;
    }

    /** The class whose colour words and marks have. */
    String ink() {
        return "ink-" + ink;
    }

    /** The class whose fill areas have. */
    String fill() {
        return "f-" + name().toLowerCase(Locale.ROOT);
    }

    private boolean isPlain() {
        return hatching.isEmpty();
    }

    /** The attributes with which an area has this tone, in a picture that defines {@link #patterns}. */
    String[] area(String id) {
        return isPlain() ? new String[] {"class", fill()} : new String[] {"fill", "url(#" + patternId(id) + ")"};
    }

    private String patternId(String id) {
        return id + "-" + name().toLowerCase(Locale.ROOT);
    }

    /** @param size units of the picture to a pixel */
    static String patterns(String id, int size) {
        StringBuilder out = new StringBuilder("<defs>");
        for (Tone tone : values()) {
            if (!tone.isPlain()) {
                out.append("<pattern id=\"")
                        .append(tone.patternId(id))
                        .append("\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"")
                        .append(size == 1 ? "" : " patternTransform=\"scale(" + size + ")\"")
                        .append("><rect class=\"")
                        .append(tone.fill())
                        .append("\" width=\"6\" height=\"6\"/><g class=\"hatch\">")
                        .append(tone.hatching)
                        .append("</g></pattern>");
            }
        }
        return out.append("</defs>").toString();
    }
}
