package org.pledgewatch.pictures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each year gave, as a bar, against what was asked for, as a line across it. */
public record YearBars(Caption caption, Size size, Words words, Axes axes, List<Bar> bars) {

    /** Nobody is a figure too, and can be seen. */
    private static final int LEAST = Px.px(2);

    public YearBars {
        bars = List.copyOf(bars);
        if (bars.isEmpty()) {
            throw new IllegalArgumentException("The chart " + caption.id() + " has no year to show.");
        }
    }

    /** What the bars and the lines are called: "admitted", "fair share". */
    public record Words(String actual, String asked) {}

    /**
     * One year.
     *
     * @param label below it: "2023"
     * @param actual none where there is no figure
     * @param asked none where nothing was asked, or nobody knows how much
     * @param told the year and its figures, in words
     */
    public record Bar(
            String label,
            @Nullable BigDecimal actual,
            @Nullable BigDecimal asked,
            Tone tone,
            String told) {}

    public Picture draw() {
        Pen pen = new Pen(caption.isFromTheRight());
        pen.add(Tone.patterns(caption.id(), 1));
        Plot plot = Plot.on(pen, size, axes, scale(), samples(), 0);
        int apart = every(plot);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            int from = edge(plot, i);
            int to = edge(plot, i + 1);
            pen.open("g").told(bar.told());
            draw(bar, plot, pen, from, to);
            pen.close("g");
            // counted from the newest, which always has its label
            if ((bars.size() - 1 - i) % apart == 0) {
                pen.text("tick", (from + to) / 2, plot.bottom + Px.px(18), Side.MIDDLE, bar.label());
            }
        }
        return size.picture(caption, List.of(), pen.toString());
    }

    private void draw(Bar bar, Plot plot, Pen pen, int from, int to) {
        int gap = (to - from) / 6;
        int zero = plot.y(BigDecimal.ZERO);
        BigDecimal actual = bar.actual();
        BigDecimal asked = bar.asked();
        if (actual == null) {
            pen.mark(Mark.NO_EVIDENCE, (from + to) / 2, zero - Px.px(8), Px.px(12));
        } else {
            int top = Math.min(plot.y(actual), zero);
            int high = Math.max(Math.abs(zero - plot.y(actual)), LEAST);
            pen.rect(
                    from + gap,
                    actual.signum() == 0 ? zero - LEAST : top,
                    to - from - 2 * gap,
                    high,
                    bar.tone().area(caption.id()));
        }
        if (asked != null) {
            int y = plot.y(asked);
            pen.line("halo", from + gap / 2, y, to - gap / 2, y);
            pen.line("asked", from + gap / 2, y, to - gap / 2, y);
        }
    }

    private int edge(Plot plot, int i) {
        return plot.left + (plot.right - plot.left) * i / bars.size();
    }

    /** Only so many labels that none touches the next. */
    private int every(Plot plot) {
        int widest = bars.stream()
                .mapToInt(bar -> Letters.width(bar.label(), Plot.FONT))
                .max()
                .orElse(0);
        int each = Math.max(1, (plot.right - plot.left) / bars.size());
        return (widest + Px.px(8)) / each + 1;
    }

    private Scale scale() {
        List<BigDecimal> values = new ArrayList<>();
        for (Bar bar : bars) {
            BigDecimal actual = bar.actual();
            BigDecimal asked = bar.asked();
            if (actual != null) {
                values.add(actual);
            }
            if (asked != null) {
                values.add(asked);
            }
        }
        return Scale.withZero(values, 4);
    }

    private List<Plot.Sample> samples() {
        List<Plot.Sample> samples = new ArrayList<>();
        if (bars.stream().anyMatch(bar -> bar.actual() != null)) {
            samples.add(new Plot.Sample("any-bar", words.actual()));
        }
        if (bars.stream().anyMatch(bar -> bar.asked() != null)) {
            samples.add(new Plot.Sample("asked", words.asked()));
        }
        return samples;
    }
}
