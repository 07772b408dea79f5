package org.pledgewatch.pictures;

/**
 * A small sign for other people's pages: who says it, and the verdict in shape, word and colour. It holds no link and
 * no script; those who show it put a link round it.
 *
 * @param caption its title is all that the badge says
 * @param words "Canada: fair share met in 2023"
 */
public record Badge(Caption caption, String brand, Mark mark, String words) {

    private static final int HEIGHT = Px.px(28);
    private static final int FONT = Px.px(13);
    private static final int LONGEST = Px.px(520);
    private static final int BASE = Px.px(18) + 5;

    public String file() {
        boolean fromTheRight = caption.isFromTheRight();
        String said = Letters.lines(words, FONT, LONGEST, 1).get(0);
        int first = Letters.width(brand, FONT) + Px.px(20);
        int second = Letters.width(said, FONT) + Px.px(42);
        int all = first + second;
        int left = fromTheRight ? second : 0;
        int right = fromTheRight ? 0 : first;
        Pen pen = new Pen(fromTheRight);
        pen.rect(left, 0, first, HEIGHT, "class", "who");
        pen.text("white", left + first / 2, BASE, Side.MIDDLE, brand);
        pen.open("g", "class", mark.tone().ink());
        pen.rect(right, 0, second, HEIGHT, "fill", "currentColor");
        int middle = fromTheRight ? right + second - Px.px(18) : right + Px.px(18);
        String place = "translate(" + Px.of(middle - Px.px(7)) + " 7) scale(.875)";
        pen.open("g", "class", "white", "transform", place).add(mark.shape()).close("g");
        Side side = fromTheRight ? Side.RIGHT : Side.LEFT;
        pen.text("white", middle + (fromTheRight ? -Px.px(14) : Px.px(14)), BASE, side, said)
                .close("g");
        return Sheet.file(all, HEIGHT, caption, Style.BADGE, pen.toString());
    }
}
