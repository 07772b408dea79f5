package org.pledgewatch.assessment.judgement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.commitments.target.Terms;
import org.pledgewatch.commitments.target.Threshold;
import org.pledgewatch.commitments.target.Threshold.Measure;
import org.pledgewatch.observations.series.Figure;
import org.pledgewatch.observations.series.Series;

/**
 * Runs through the figures that count towards a threshold and marks three of them: the first that reached it, the first
 * that covers the deadline, and the newest. Measure LATEST counts what ends on or after the start, TOTAL adds up what
 * begins on or after it, and WITHIN only what also begins by the deadline.
 */
final class Tally {

    /**
     * A figure and the value with it.
     *
     * @param value the figure's own, or the total up to it
     * @param counted the figures that the value is made of
     */
    record Mark(Figure figure, BigDecimal value, List<Figure> counted) {}

    private final Terms terms;
    private final Threshold target;
    private final List<Figure> counted = new ArrayList<>();
    private BigDecimal total = BigDecimal.ZERO;

    private @Nullable Mark reached;
    private @Nullable Mark covering;
    private @Nullable Mark newest;

    private Tally(Terms terms, Threshold target) {
        this.terms = terms;
        this.target = target;
    }

    static Tally of(Series usable, Terms terms, Threshold target) {
        Tally tally = new Tally(terms, target);
        List<Figure> figures = usable.figures();
        for (int i = 0; i < figures.size() && !tally.isSettled(); i++) {
            if (target.measure().adds()) {
                tally.add(figures.get(i));
            } else {
                tally.take(figures.get(i));
            }
        }
        return tally;
    }

    /** The first figure with which the comparison held. */
    @Nullable Mark reached() {
        return reached;
    }

    /** The first figure whose period ends on or after the deadline. */
    @Nullable Mark covering() {
        return covering;
    }

    /** The newest figure that counts. */
    @Nullable Mark newest() {
        return newest;
    }

    /** What is reached stays reached, unless it was to be kept. */
    private boolean isSettled() {
        return reached != null && !target.keep();
    }

    private void take(Figure figure) {
        if (!figure.period().end().isBefore(terms.startsOn())) {
            mark(new Mark(figure, figure.value(), List.of(figure)));
        }
    }

    /** Adds a figure; no day counts twice: a year takes the place of its quarters, and a part of it adds nothing. */
    private void add(Figure figure) {
        boolean tooLate =
                target.measure() == Measure.WITHIN && figure.period().start().isAfter(terms.deadline());
        if (figure.period().start().isBefore(terms.startsOn()) || tooLate) {
            return;
        }
        for (Figure last = last(); last != null && coversWhole(figure, last); last = last()) {
            counted.remove(counted.size() - 1);
            total = total.subtract(last.value());
        }
        Figure last = last();
        if (last == null || last.period().end().isBefore(figure.period().start())) {
            counted.add(figure);
            total = total.add(figure.value());
            mark(new Mark(figure, total, counted));
        }
    }

    private @Nullable Figure last() {
        return counted.isEmpty() ? null : counted.get(counted.size() - 1);
    }

    private static boolean coversWhole(Figure figure, Figure earlier) {
        return !earlier.period().start().isBefore(figure.period().start());
    }

    private void mark(Mark mark) {
        newest = mark;
        if (reached == null && target.comparison().holds(mark.value, target.value())) {
            reached = mark;
        }
        if (covering == null && !mark.figure.period().end().isBefore(terms.deadline())) {
            covering = new Mark(mark.figure, mark.value, List.copyOf(mark.counted));
        }
    }
}
