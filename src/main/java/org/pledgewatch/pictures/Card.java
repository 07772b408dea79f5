package org.pledgewatch.pictures;

import java.util.List;

/**
 * The picture shown where a page is shared: who, the verdict in shape, word and colour, the figures, the day. It has
 * the size that Open Graph asks for, and Arabic has it mirrored.
 *
 * @param caption its title is what the card says: "Canada: fair share met in 2023"
 * @param subject who, or which undertaking; two lines at most
 * @param verdict the word for the mark
 * @param finding a sentence; shortened if there is no room
 * @param figures at most three
 */
public record Card(
        Caption caption,
        String brand,
        String date,
        String subject,
        Mark mark,
        String verdict,
        String finding,
        List<Figure> figures) {

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private static final int EDGE = Px.px(76);
    private static final int INSIDE = Px.px(WIDTH) - 2 * EDGE;
    private static final int SUBJECT = Px.px(60);
    private static final int VERDICT = Px.px(46);
    private static final int FINDING = Px.px(34);
    private static final int FIGURES_TOP = Px.px(516);
    private static final int ONE_THIRD = INSIDE / 3;

    public Card {
        figures = List.copyOf(figures);
        if (figures.size() > 3) {
            throw new IllegalArgumentException(
                    "The card " + caption.id() + " has room for three figures, not for " + figures.size() + ".");
        }
    }

    /** A number and what it is. */
    public record Figure(String value, String label) {}

    public String file() {
        Pen pen = new Pen(caption.isFromTheRight());
        pen.rect(0, 0, Px.px(WIDTH), Px.px(HEIGHT), "class", "ground");
        pen.open("g", "class", mark.tone().ink())
                .rect(place(0, Px.px(28)), 0, Px.px(28), Px.px(HEIGHT), "fill", "currentColor")
                .close("g");
        pen.text("brand", start(0), Px.px(92), near(), brand);
        pen.text("soft", start(INSIDE), Px.px(92), far(), date);
        int y = lines(pen, "subject", subject, SUBJECT, Px.px(112), 2) + Px.px(30);
        y = verdict(pen, y);
        int bottom = figures.isEmpty() ? Px.px(HEIGHT) - EDGE : FIGURES_TOP - Px.px(44);
        int room = (bottom - y) / (FINDING * 5 / 4);
        if (room > 0 && !finding.isBlank()) {
            lines(pen, "finding", finding, FINDING, y, room);
        }
        for (int i = 0; i < figures.size(); i++) {
            figure(pen, figures.get(i), ONE_THIRD * i);
        }
        return Sheet.file(Px.px(WIDTH), Px.px(HEIGHT), caption, Style.CARD, pen.toString());
    }

    private int verdict(Pen pen, int top) {
        int size = Px.px(56);
        pen.mark(mark, place(EDGE, size) + size / 2, top + size / 2, size);
        String word = Letters.lines(verdict, VERDICT, INSIDE - Px.px(76), 1).get(0);
        pen.open("g", "class", mark.tone().ink())
                .text("verdict", start(Px.px(76)), top + Px.px(44), near(), word)
                .close("g");
        return top + Px.px(72);
    }

    private void figure(Pen pen, Figure figure, int in) {
        int room = ONE_THIRD - Px.px(20);
        pen.text("figure", start(in), FIGURES_TOP + Px.px(14), near(), figure.value());
        int y = FIGURES_TOP + Px.px(52);
        for (String line : Letters.lines(figure.label(), Px.px(26), room, 2)) {
            pen.text("soft", start(in), y, near(), line);
            y += Px.px(32);
        }
    }

    /** @return where the next thing begins */
    private int lines(Pen pen, String kind, String words, int size, int top, int most) {
        int y = top;
        for (String line : Letters.lines(words, size, INSIDE, most)) {
            y += size * 5 / 4;
            pen.text(kind, start(0), y, near(), line);
        }
        return y;
    }

    /** The left of a thing that lies {@code from} the side where reading begins. */
    private int place(int from, int wide) {
        return caption.isFromTheRight() ? Px.px(WIDTH) - from - wide : from;
    }

    private int start(int in) {
        return place(EDGE + in, 0);
    }

    private Side near() {
        return caption.isFromTheRight() ? Side.RIGHT : Side.LEFT;
    }

    private Side far() {
        return caption.isFromTheRight() ? Side.LEFT : Side.RIGHT;
    }
}
