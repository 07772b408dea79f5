package org.pledgewatch.pictures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.pictures.PathChart.Bound;
import org.pledgewatch.pictures.PathChart.Flag;
import org.pledgewatch.pictures.PathChart.Moment;
import org.pledgewatch.reference.Period;

/** Draws a {@link PathChart}. */
final class PathDrawing {

    private static final int MARK = Px.px(13);

    private final PathChart chart;
    private final Years years;
    private final Plot plot;
    private final Pen pen;

    PathDrawing(PathChart chart) {
        this.chart = chart;
        this.years = chart.years();
        this.pen = new Pen(chart.caption().isFromTheRight());
        this.plot = Plot.on(
                pen,
                chart.size(),
                chart.axes(),
                chart.scale(),
                samples(chart),
                chart.flags().size());
    }

    private static List<Plot.Sample> samples(PathChart chart) {
        List<Plot.Sample> samples = new ArrayList<>();
        if (!chart.path().isEmpty()) {
            boolean isCorridor = chart.path().stream().anyMatch(bound -> bound.high() != null);
            samples.add(new Plot.Sample(
                    isCorridor ? "corridor" : "required", chart.words().required()));
        }
        if (chart.moments().stream().anyMatch(moment -> moment.actual() != null)) {
            samples.add(new Plot.Sample("actual", chart.words().actual()));
        }
        return samples;
    }

    Picture draw() {
        years();
        path();
        flags();
        actual();
        chart.moments().forEach(this::moment);
        return chart.size().picture(chart.caption(), List.of(), pen.toString());
    }

    private void years() {
        int widest = Letters.width(chart.axes().year().apply(years.last()), Plot.FONT) + Px.px(14);
        int apart = years.apart((plot.right - plot.left) / widest);
        for (int year = years.first(); year <= years.last(); year++) {
            if (year % apart == 0) {
                int x = (x(LocalDate.of(year, 1, 1)) + x(LocalDate.of(year, 12, 31))) / 2;
                pen.text(
                        "tick",
                        x,
                        plot.bottom + Px.px(18),
                        Side.MIDDLE,
                        chart.axes().year().apply(year));
            }
        }
    }

    private void path() {
        List<Bound> path = chart.path();
        List<String> low = new ArrayList<>();
        List<String> high = new ArrayList<>();
        for (Bound bound : path) {
            BigDecimal other = bound.high();
            low.add(point(bound.on(), bound.low()));
            high.add(0, point(bound.on(), other == null ? bound.low() : other));
        }
        if (path.stream().anyMatch(bound -> bound.high() != null)) {
            pen.path("corridor", "M" + String.join("L", low) + "L" + String.join("L", high) + "z");
        }
        if (path.size() > 1) {
            pen.path("required", "M" + String.join("L", low));
        } else if (path.size() == 1) {
            int y = plot.y(path.get(0).low());
            pen.line("required", plot.left, y, plot.right, y);
        }
    }

    /** The latest day's words are the highest: its line passes none of the others'. */
    private void flags() {
        List<Flag> flags =
                chart.flags().stream().sorted(Comparator.comparing(Flag::on)).toList();
        for (int i = 0; i < flags.size(); i++) {
            Flag flag = flags.get(i);
            int x = x(flag.on());
            int y = plot.top - Px.px(6) - i * Plot.FLAG;
            boolean isRight = x > (plot.left + plot.right) / 2;
            pen.line(flag.kind() == Flag.Kind.DEADLINE ? "flag" : "today", x, y - Px.px(10), x, plot.bottom);
            pen.text("flag-word", x + Px.px(isRight ? -5 : 5), y, isRight ? Side.RIGHT : Side.LEFT, flag.words());
        }
    }

    /** A line through neighbouring figures; where one is missing it ends, and begins anew. */
    private void actual() {
        List<String> run = new ArrayList<>();
        @Nullable Period before = null;
        for (Moment moment : chart.moments()) {
            Period period = moment.period();
            BigDecimal actual = moment.actual();
            if (actual == null || (before != null && !follows(period, before))) {
                line(run);
            }
            if (actual != null) {
                run.add(point(period.end(), actual));
            }
            before = period;
        }
        line(run);
    }

    /** Between instants nothing is missing. */
    private static boolean follows(Period period, Period before) {
        return period.isInstant() || !period.start().isAfter(before.end().plusDays(1));
    }

    private void line(List<String> run) {
        if (run.size() > 1) {
            pen.path("actual", "M" + String.join("L", run));
        }
        run.clear();
    }

    private void moment(Moment moment) {
        int x = x(moment.period().end());
        BigDecimal actual = moment.actual();
        int y = actual == null ? plot.bottom : plot.y(actual);
        pen.open("g").told(moment.told());
        @Nullable Mark mark = actual == null ? Mark.NO_EVIDENCE : moment.mark();
        if (mark == null) {
            pen.empty("circle", "class", "dot", "cx", Px.of(x), "cy", Px.of(y), "r", "3.5");
        } else {
            pen.empty("circle", "class", "ground", "cx", Px.of(x), "cy", Px.of(y), "r", Px.of(MARK / 2 + Px.px(1)));
            pen.mark(mark, x, y, MARK);
        }
        pen.close("g");
    }

    private int x(LocalDate day) {
        return years.at(day, plot.left + Px.px(4), plot.right - Px.px(4));
    }

    private String point(LocalDate day, BigDecimal value) {
        return Px.of(x(day)) + " " + Px.of(plot.y(value));
    }
}
