package org.pledgewatch.pictures;

import java.util.List;

/** One bar for all, in parts: how many stand how. As wide as its place; its numbers stand beside it, in the key. */
public record SharesBar(Caption caption, List<Part> parts) {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 20;
    private static final int HUNDRED_PERCENT = 10_000;

    public SharesBar {
        parts = List.copyOf(parts);
        if (parts.stream().mapToInt(Part::count).sum() < 1) {
            throw new IllegalArgumentException("The bar " + caption.id() + " has nothing to divide.");
        }
    }

    /** So many of a kind. */
    public record Part(Tone tone, int count, String words) {

        public Part {
            if (count < 0) {
                throw new IllegalArgumentException("There cannot be " + count + " of \"" + words + "\".");
            }
        }
    }

    public Picture draw() {
        int all = parts.stream().mapToInt(Part::count).sum();
        Pen pen = new Pen(caption.isFromTheRight());
        pen.add(Tone.patterns(caption.id(), 1));
        int before = 0;
        for (Part part : parts) {
            if (part.count() > 0) {
                int from = percent(before, all);
                before += part.count();
                draw(pen, part, from, percent(before, all));
            }
        }
        List<Picture.Meaning> key = parts.stream()
                .filter(part -> part.count() > 0)
                .map(part -> new Picture.Meaning(part.tone(), part.words()))
                .toList();
        return new Picture("shares", WIDTH, HEIGHT, "", caption, false, key, pen.toString());
    }

    private void draw(Pen pen, Part part, int from, int to) {
        pen.open("g", part.tone().area(caption.id())).told(part.words());
        pen.empty("rect", "x", said(from), "width", said(to - from), "height", "100%")
                .close("g");
    }

    /** In hundredths of a percent. */
    private static int percent(int part, int all) {
        return Math.toIntExact((long) HUNDRED_PERCENT * part / all);
    }

    private static String said(int hundredths) {
        return hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100 + "%";
    }
}
