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
        int bottom = AXIS;
        for (int i = 0; i < stops.size(); i++) {
            bottom = Math.max(bottom, stop(pen, i));
        }
        pen.line("today", now, AXIS - Px.px(12), now, AXIS + Px.px(12));
        Side side = now > Px.px(size.width()) / 2 ? Side.RIGHT : Side.LEFT;
        pen.text("flag-word", now, AXIS - Px.px(18), side, todayWords);
        return size.high(bottom / 10 + 4).picture(caption, List.of(), pen.toString());
    }

    /**
     * Each horizon has a column of its own for its words, wherever its day is.
     *
     * @return where the words end
     */
    private int stop(Pen pen, int i) {
        Stop stop = stops.get(i);
        int wide = Px.px(size.width()) / stops.size();
        int middle = wide * i + wide / 2;
        int x = x(stop.on());
        pen.line("grid", x, AXIS, middle, AXIS + Px.px(30));
        pen.mark(stop.mark(), x, AXIS, MARK);
        int y = AXIS + Px.px(46);
        for (String line : Letters.lines(stop.words(), Plot.FONT, wide - Px.px(6), 6)) {
            pen.text("key-word", middle, y, Side.MIDDLE, line);
            y += LINE;
        }
        return y - LINE;
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
