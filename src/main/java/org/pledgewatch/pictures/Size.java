package org.pledgewatch.pictures;

import java.util.List;

/**
 * How large a chart is drawn, in pixels: its letters are readable at that width and shrink with it.
 *
 * @param kind the class by which the page's style sheet knows it
 */
public record Size(String kind, int width, int height) {

    /** For a telephone, or several beside each other. */
    public static final Size SMALL = new Size("small", 340, 230);

    /** For a page of its own; a page that is read on telephones too has it in both sizes. */
    public static final Size LARGE = new Size("large", 680, 340);

    public Size {
        if (width < 200 || height < 60) {
            throw new IllegalArgumentException("A chart of " + width + " by " + height + " pixels cannot be read.");
        }
    }

    /** The same with another height. */
    Size high(int pixels) {
        return new Size(kind, width, pixels);
    }

    Picture picture(Caption caption, List<Picture.Meaning> key, String body) {
        return new Picture("chart " + kind, width, height, "0 0 " + width + " " + height, caption, false, key, body);
    }
}
