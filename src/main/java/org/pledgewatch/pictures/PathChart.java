package org.pledgewatch.pictures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Period;

/**
 * What was required over time against what was: the path (or a corridor) and the figures, with gaps where there are
 * none.
 *
 * @param path in order of its days; may be empty
 * @param moments in order of their periods; may be empty if there is a path
 * @param flags days that matter: the deadline, today
 */
public record PathChart(
        Caption caption, Size size, Words words, Axes axes, List<Bound> path, List<Moment> moments, List<Flag> flags) {

    public PathChart {
        path = List.copyOf(path);
        moments = List.copyOf(moments);
        flags = List.copyOf(flags);
        if (path.isEmpty() && moments.isEmpty()) {
            throw new IllegalArgumentException(
                    "The chart " + caption.id() + " has neither a path nor a figure to show.");
        }
        for (int i = 1; i < path.size(); i++) {
            if (!path.get(i - 1).on().isBefore(path.get(i).on())) {
                throw new IllegalArgumentException("The path of " + caption.id() + " must go forward in time.");
            }
        }
        for (int i = 1; i < moments.size(); i++) {
            if (moments.get(i - 1).period().compareTo(moments.get(i).period()) >= 0) {
                throw new IllegalArgumentException("The periods of " + caption.id() + " must be in order, each once.");
            }
        }
    }

    /** What the two lines are called: "required", "admitted". */
    public record Words(String required, String actual) {}

    /**
     * What is required on a day.
     *
     * @param high the other edge of a corridor; none for a path
     */
    public record Bound(
            LocalDate on, BigDecimal low, @Nullable BigDecimal high) {

        public Bound {
            if (high != null && high.compareTo(low) < 0) {
                throw new IllegalArgumentException("The corridor on " + on + " is upside down.");
            }
        }
    }

    /**
     * What a period gave, drawn at its end: that is the day to which the path asks for it.
     *
     * @param actual none where there is no figure: the line breaks there
     * @param mark how the period is judged; none where it is only shown
     * @param told the period, its figure and what was required, in words
     */
    public record Moment(
            Period period,
            @Nullable BigDecimal actual,
            @Nullable Mark mark,
            String told) {}

    /**
     * A day that matters.
     *
     * @param kind its class: a deadline is dashed
     */
    public record Flag(LocalDate on, String words, Kind kind) {
        public enum Kind {
            DEADLINE,
            TODAY
        }
    }

    public Picture draw() {
        return new PathDrawing(this).draw();
    }

    Years years() {
        Stream<LocalDate> all = Stream.of(
                        path.stream().map(Bound::on),
                        moments.stream()
                                .flatMap(m ->
                                        Stream.of(m.period().start(), m.period().end())),
                        flags.stream().map(Flag::on))
                .flatMap(s -> s);
        return Years.around(all.toList());
    }

    Scale scale() {
        List<BigDecimal> values = new ArrayList<>();
        for (Bound bound : path) {
            values.add(bound.low());
            BigDecimal high = bound.high();
            if (high != null) {
                values.add(high);
            }
        }
        for (Moment moment : moments) {
            BigDecimal actual = moment.actual();
            if (actual != null) {
                values.add(actual);
            }
        }
        return Scale.over(values, 4);
    }
}
