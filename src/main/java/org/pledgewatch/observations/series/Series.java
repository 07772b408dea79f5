package org.pledgewatch.observations.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.pledgewatch.reference.Period;

/**
 * The figures of one party, indicator and breakdown as known at one moment, in order of their periods' ends, at most
 * one a period. A period without a figure has no entry: missing is never zero. Immutable.
 */
public final class Series {

    public static final Series EMPTY = new Series(List.of());

    private final List<Figure> figures;

    private Series(List<Figure> inOrder) {
        this.figures = inOrder;
    }

    /** @throws IllegalArgumentException if two figures are for one period */
    public static Series of(List<Figure> figures) {
        if (figures.isEmpty()) {
            return EMPTY;
        }
        List<Figure> sorted = new ArrayList<>(figures);
        sorted.sort((a, b) -> a.period().compareTo(b.period()));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).period().equals(sorted.get(i - 1).period())) {
                throw new IllegalArgumentException(
                        "Two figures for " + sorted.get(i).period().label());
            }
        }
        return new Series(Collections.unmodifiableList(sorted));
    }

    public boolean isEmpty() {
        return figures.isEmpty();
    }

    public List<Figure> figures() {
        return figures;
    }

    /** Those whose period has ended on {@code asOf}, its last day included: a later one cannot be judged by yet. */
    public Series until(LocalDate asOf) {
        int n = countUntil(asOf);
        return n == figures.size() ? this : n == 0 ? EMPTY : new Series(figures.subList(0, n));
    }

    /** Those whose period begins on or after {@code from}. */
    public Series beginningFrom(LocalDate from) {
        List<Figure> kept =
                figures.stream().filter(f -> !f.period().start().isBefore(from)).toList();
        return kept.size() == figures.size() ? this : new Series(kept);
    }

    public Optional<Figure> at(Period period) {
        int at = Collections.binarySearch(
                figures,
                new Figure(0, period, java.math.BigDecimal.ZERO),
                (a, b) -> a.period().compareTo(b.period()));
        return at < 0 ? Optional.empty() : Optional.of(figures.get(at));
    }

    public Optional<Figure> first() {
        return figures.isEmpty() ? Optional.empty() : Optional.of(figures.get(0));
    }

    public Optional<Figure> last() {
        return figures.isEmpty() ? Optional.empty() : Optional.of(figures.get(figures.size() - 1));
    }

    /** The newest figure whose period has ended on {@code asOf}. */
    public Optional<Figure> lastUntil(LocalDate asOf) {
        int n = countUntil(asOf);
        return n == 0 ? Optional.empty() : Optional.of(figures.get(n - 1));
    }

    /** The first end of a period after {@code asOf}: until then, no figure in hand can become usable. */
    public Optional<LocalDate> nextEndAfter(LocalDate asOf) {
        int n = countUntil(asOf);
        return n == figures.size()
                ? Optional.empty()
                : Optional.of(figures.get(n).period().end());
    }

    private int countUntil(LocalDate asOf) {
        int low = 0;
        int high = figures.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (figures.get(mid).period().end().isAfter(asOf)) {
                high = mid;
            } else {
                low = mid + 1;
            }
        }
        return low;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Series s && s.figures.equals(figures);
    }

    @Override
    public int hashCode() {
        return figures.hashCode();
    }

    @Override
    public String toString() {
        return figures.toString();
    }
}
