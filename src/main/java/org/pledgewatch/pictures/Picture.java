package org.pledgewatch.pictures;

import java.util.List;

/**
 * A drawn picture: to be put into a page, whose style sheet gives it its colours, or to be a file of its own.
 *
 * @param kind the class by which the page's style sheet knows it
 * @param width in pixels, as drawn
 * @param viewBox the frame of its drawing; empty for one that is as wide as its place and keeps its height
 * @param holdsLinks then it is a group that can be entered, else one image
 * @param key what its fills mean, for the file; a page has it in HTML
 */
public record Picture(
        String kind,
        int width,
        int height,
        String viewBox,
        Caption caption,
        boolean holdsLinks,
        List<Meaning> key,
        String body) {

    public Picture {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("The picture " + caption.id() + " has no size.");
        }
        key = List.copyOf(key);
    }

    /** What a fill means, in words. */
    public record Meaning(Tone tone, String words) {}

    /** For HTML: without a name space, colours or size; as wide as its place. */
    public String inline() {
        return "<svg class=\"picture " + kind + "\"" + frame() + " " + caption.told(holdsLinks ? "group" : "img") + body
                + "</svg>";
    }

    String frame() {
        return viewBox.isEmpty() ? "" : " viewBox=\"" + viewBox + "\"";
    }

    /**
     * A file that needs nothing else: with the finding above, and below it the key and who says so.
     *
     * @param credit as "Pledgewatch, 22 November 2026. Boundaries are de facto and imply no opinion."
     */
    public String file(String credit) {
        if (holdsLinks) {
            throw new IllegalStateException(
                    "The links of " + caption.id() + " lead nowhere from a file: draw it without links for that.");
        }
        return Sheet.of(this, credit);
    }

    /** A square of a fill of this picture, for the key on the page that it is on. */
    public String swatch(Tone tone) {
        int side = 10 * units();
        return new Pen(false)
                .add("<svg class=\"swatch\" viewBox=\"0 0 " + side + " " + side + "\" aria-hidden=\"true\">")
                .rect(0, 0, Px.px(side), Px.px(side), tone.area(caption.id()))
                .close("svg")
                .toString();
    }

    /** How many of its drawing's units make a pixel. */
    private int units() {
        return viewBox.isEmpty() ? 1 : Integer.parseInt(viewBox.split(" ", -1)[2]) / width;
    }
}
