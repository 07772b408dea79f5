package org.pledgewatch.pictures;

import java.math.BigDecimal;
import java.util.List;

/** The field that a chart is drawn in: its unit and key above, values on the left, room for years below. */
final class Plot {

    static final int FONT = Px.px(13);
    static final int FLAG = Px.px(16);
    private static final int LINE = Px.px(20);

    final Pen pen;
    final int left;
    final int right;
    final int top;
    final int bottom;
    private final Scale scale;

    private Plot(Pen pen, Size size, Axes axes, Scale scale, List<Sample> samples, int lines) {
        this.pen = pen;
        this.scale = scale;
        int widest = scale.ticks().stream()
                .mapToInt(tick -> Letters.width(axes.number().apply(tick), FONT))
                .max()
                .orElse(0);
        left = widest + Px.px(8);
        right = Px.px(size.width() - 6);
        top = heading(axes.unit(), samples) + Px.px(16) + lines * FLAG;
        bottom = Px.px(size.height() - 26);
    }

    /** @param lines of words to leave room for between the heading and the field */
    static Plot on(Pen pen, Size size, Axes axes, Scale scale, List<Sample> samples, int lines) {
        Plot plot = new Plot(pen, size, axes, scale, samples, lines);
        for (BigDecimal tick : scale.ticks()) {
            int y = plot.y(tick);
            pen.line(tick.signum() == 0 ? "axis" : "grid", plot.left, y, plot.right, y);
            pen.text(
                    "tick",
                    plot.left - Px.px(6),
                    y + Px.px(4),
                    Side.RIGHT,
                    axes.number().apply(tick));
        }
        return plot;
    }

    /** One of the key's signs and its words. */
    record Sample(String kind, String words) {}

    int y(BigDecimal value) {
        return scale.at(value, bottom, top);
    }

    /** @return where the field may begin */
    private int heading(String unit, List<Sample> samples) {
        int x = 0;
        int y = Px.px(13);
        for (Sample sample : samples) {
            int wide = Px.px(44) + Letters.width(sample.words(), FONT);
            if (x > 0 && x + wide > right) {
                x = 0;
                y += LINE;
            }
            sample(sample.kind(), x, y);
            pen.text("key-word", x + Px.px(26), y, Side.LEFT, sample.words());
            x += wide;
        }
        if (!unit.isBlank()) {
            y += samples.isEmpty() ? 0 : LINE;
            pen.text("unit", 0, y, Side.LEFT, unit);
        }
        return y;
    }

    private void sample(String kind, int x, int y) {
        int middle = y - Px.px(4);
        switch (kind) {
            case "corridor" -> pen.rect(x, middle - Px.px(5), Px.px(20), Px.px(10), "class", kind);
            case "actual" ->
                pen.line(kind, x, middle, x + Px.px(20), middle)
                        .empty("circle", "class", "dot", "cx", Px.of(x + Px.px(10)), "cy", Px.of(middle), "r", "3.5");
            case "any-bar" -> pen.rect(x + Px.px(4), middle - Px.px(6), Px.px(12), Px.px(12), "class", kind);
            default -> pen.line(kind, x, middle, x + Px.px(20), middle);
        }
    }
}
