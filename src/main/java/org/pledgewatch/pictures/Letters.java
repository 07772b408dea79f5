package org.pledgewatch.pictures;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text may be: whoever shows the picture has the font, and we do not; so rather too wide than too narrow.
 */
final class Letters {

    private static final String NARROW = "iIjl.,:;'|!()[] \u2019\u00a0\u202f";
    private static final String WIDE = "mMwW%@\u2014\u2026";

    private Letters() {}

    /**
     * @param size of the font, in tenths of a pixel
     * @return tenths of a pixel
     */
    static int width(String words, int size) {
        int thousandths = words.codePoints().map(Letters::thousandths).sum();
        return Math.toIntExact((long) thousandths * size / 1000);
    }

    private static int thousandths(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (NARROW.indexOf(letter) >= 0) {
            return 330;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 950;
        }
        if (Character.isIdeographic(letter)) {
            return 1000;
        }
        return Character.isUpperCase(letter) ? 700 : 610;
    }

    /** The words in lines of at most {@code width}; what does not fit in {@code most} lines ends with an ellipsis. */
    static List<String> lines(String words, int size, int width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer, size) <= width) {
                line.setLength(0);
                line.append(longer);
            } else {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            }
        }
        lines.add(line.toString());
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        if (lines.size() > most) {
            kept.set(most - 1, kept.get(most - 1) + " \u2026");
        }
        kept.replaceAll(text -> cut(text, size, width));
        return kept;
    }

    /** A single word may be wider than any line. */
    private static String cut(String text, int size, int width) {
        String shorter = text;
        while (width(shorter, size) > width && shorter.codePointCount(0, shorter.length()) > 2) {
            int end = shorter.endsWith("\u2026") ? shorter.length() - 1 : shorter.length();
            shorter = shorter.substring(0, shorter.offsetByCodePoints(end, -1)).stripTrailing() + "\u2026";
        }
        return shorter;
    }
}
