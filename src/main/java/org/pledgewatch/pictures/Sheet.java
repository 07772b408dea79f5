package org.pledgewatch.pictures;

import java.util.List;

/** A picture as a file: its finding above it, its key and who says so below. */
final class Sheet {

    private static final int MARGIN = Px.px(20);
    private static final int FINDING = Px.px(18);
    private static final int SMALL = Px.px(12);
    private static final int KEY_LINE = Px.px(22);
    private static final int SWATCH = Px.px(13);
    private static final int NARROWEST = Px.px(320);

    private final Picture picture;
    private final int inside;
    private final Pen pen;

    private Sheet(Picture picture) {
        this.picture = picture;
        this.inside = Math.max(Px.px(picture.width()), NARROWEST);
        this.pen = new Pen(picture.caption().isFromTheRight());
    }

    static String of(Picture picture, String credit) {
        return new Sheet(picture).write(credit);
    }

    private String write(String credit) {
        int top = lines("finding", picture.caption().title(), FINDING, MARGIN) + Px.px(10);
        drawing(top);
        int below = key(top + Px.px(picture.height()) + Px.px(12));
        int height = lines("credit", credit, SMALL, below + Px.px(4)) + MARGIN / 2;
        int width = inside + 2 * MARGIN;
        String ground =
                new Pen(false).rect(0, 0, width, height, "class", "ground").toString();
        // the picture's own patterns are as large as its units
        String patterns = picture.key().isEmpty() ? "" : Tone.patterns(keyId(), 1);
        return file(width, height, picture.caption(), Style.SHEET, patterns + ground + pen);
    }

    /** An SVG file with its own style. */
    static String file(int width, int height, Caption caption, String style, String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\""
                + caption.language() + "\" width=\"" + Px.of(width) + "\" height=\"" + Px.of(height)
                + "\" viewBox=\"0 0 " + Px.of(width) + " " + Px.of(height) + "\" " + caption.told("img") + "<style>"
                + style + "</style>" + body + "</svg>\n";
    }

    /** @return where the next thing begins */
    private int lines(String kind, String words, int size, int top) {
        int x = picture.caption().isFromTheRight() ? MARGIN + inside : MARGIN;
        int y = top;
        for (String line : Letters.lines(words, size, inside * 15 / 16, 5)) {
            y += size * 4 / 3;
            pen.text(kind, x, y, fromTheEdge(), line);
        }
        return y;
    }

    private Side fromTheEdge() {
        return picture.caption().isFromTheRight() ? Side.RIGHT : Side.LEFT;
    }

    private void drawing(int top) {
        pen.add("<svg class=\"picture " + picture.kind() + "\"" + picture.frame() + " x=\"" + Px.of(MARGIN) + "\" y=\""
                + Px.of(top) + "\" width=\"" + picture.width() + "\" height=\"" + picture.height() + "\">");
        pen.add(picture.body()).close("svg");
    }

    private String keyId() {
        return picture.caption().id() + "-key";
    }

    /** As many meanings in a line as fit. */
    private int key(int top) {
        List<Picture.Meaning> key = picture.key();
        int y = top;
        int used = 0;
        for (Picture.Meaning meaning : key) {
            int wide = SWATCH + Px.px(26) + Letters.width(meaning.words(), SMALL);
            if (used > 0 && used + wide > inside) {
                used = 0;
                y += KEY_LINE;
            }
            meaning(meaning, used, y);
            used += wide;
        }
        return key.isEmpty() ? y : y + KEY_LINE;
    }

    private void meaning(Picture.Meaning meaning, int used, int y) {
        boolean fromTheRight = picture.caption().isFromTheRight();
        int swatch = fromTheRight ? MARGIN + inside - used - SWATCH : MARGIN + used;
        int words = fromTheRight ? swatch - Px.px(6) : swatch + SWATCH + Px.px(6);
        pen.rect(swatch, y, SWATCH, SWATCH, meaning.tone().area(keyId()));
        pen.text("credit", words, y + Px.px(11), fromTheEdge(), meaning.words());
    }
}
