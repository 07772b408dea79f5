package org.pledgewatch.pictures;

import java.time.LocalDate;
import java.util.List;

/**
 * The horizons of an agreement on one line, and how much of it has passed.
 *
 * @param start when it was agreed
 * @param stops in order of their days
 * @param todayWords beside today's mark: "today"
 */
public record Timeline(
        Caption caption, Size size, LocalDate start, List<Stop> stops, LocalDate today, String todayWords) {

    private static final int EDGE = Px.px(10);
    private static final int AXIS = Px.px(36);
    private static final int LINE = Px.px(18);
    private static final int MARK = Px.px(16);

    public Timeline {
        stops = List.copyOf(stops);
        if (stops.isEmpty()) {
            throw new IllegalArgumentException("The timeline " + caption.id() + " has no horizon to show.");
        }
        LocalDate before = start;
        for (Stop stop : stops) {
            if (!stop.on().isAfter(before)) {
                throw new IllegalArgumentException(
                        "The horizons of " + caption.id() + " must follow each other after its start.");
            }
            before = stop.on();
        }
    }

    /**
     * A horizon.
     *
     * @param words its name and day: "2 years: 19 September 2018"
     */
    public record Stop(LocalDate on, Mark mark, String words) {}

    public Picture draw() {
        Pen pen = new Pen(caption.isFromTheRight());
        int left = x(start);
        pen.line("axis", left, AXIS, x(last()), AXIS);
        int now = x(today.isBefore(start) ? start : today.isAfter(last()) ? last() : today);
        pen.line("passed", left, AXIS, now, AXIS);
        int y = AXIS + Px.px(34);
        for (int i = stops.size() - 1; i >= 0; i--) {
            y = stop(pen, stops.get(i), y) + Px.px(8);
        }
        pen.line("today", now, AXIS - Px.px(12), now, AXIS + Px.px(12));
        label(pen, "flag-word", now, AXIS - Px.px(18), todayWords, 0);
        return size.high(y / 10).picture(caption, List.of(), pen.toString());
    }

    /** The later a horizon, the higher its words: so no line crosses another's. @return where the next words begin */
    private int stop(Pen pen, Stop stop, int top) {
        int x = x(stop.on());
        pen.line("grid", x, AXIS, x, top + Px.px(2));
        pen.mark(stop.mark(), x, AXIS, MARK);
        int y = top;
        for (String line : Letters.lines(stop.words(), Plot.FONT, room(x), 4)) {
            label(pen, "key-word", x, y, line, Px.px(7));
            y += LINE;
        }
        return y;
    }

    private int room(int x) {
        return Math.max(x, Px.px(size.width()) - x) - Px.px(10);
    }

    /** On the side where there is more room. */
    private void label(Pen pen, String kind, int x, int y, String words, int away) {
        boolean isRight = x > Px.px(size.width()) / 2;
        pen.text(kind, isRight ? x - away : x + away, y, isRight ? Side.RIGHT : Side.LEFT, words);
    }

    private LocalDate last() {
        return stops.get(stops.size() - 1).on();
    }

    private int x(LocalDate day) {
        long all = last().toEpochDay() - start.toEpochDay();
        long passed = day.toEpochDay() - start.toEpochDay();
        return EDGE + Math.toIntExact((Px.px(size.width()) - 2L * EDGE) * passed / all);
    }
}
