package org.pledgewatch.observations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.observations.series.Figure;
import org.pledgewatch.observations.series.Series;
import org.pledgewatch.reference.Period;

/**
 * Observations as read, in the order of their keys, packed: the series are made when asked for. Holds what was known at
 * one moment.
 */
public final class RecordedFigures {

    private final long[] ids;
    private final int[] firstDays;
    private final int[] lastDays;
    private final @Nullable BigDecimal[] figures;

    private RecordedFigures(long[] ids, int[] firstDays, int[] lastDays, @Nullable BigDecimal[] figures) {
        this.ids = ids;
        this.firstDays = firstDays;
        this.lastDays = lastDays;
        this.figures = figures;
    }

    /** The series with this key; empty where nothing was recorded. */
    public Series series(long key) {
        int from = Arrays.binarySearch(ids, SeriesKey.firstObservation(key));
        if (from < 0) {
            from = -from - 1;
        }
        long beyond = SeriesKey.firstObservation(key + 1);
        int to = from;
        boolean inOrder = true;
        while (to < ids.length && ids[to] < beyond) {
            inOrder &= figures[to] != null && (to == from || lastDays[to] > lastDays[to - 1]);
            to++;
        }
        return from == to ? Series.EMPTY : inOrder ? asRecorded(from, to) : lastOfEachPeriod(from, to);
    }

    /** These and what a plan would write beside them; where that was recorded meanwhile, the plan's stands. */
    public RecordedFigures with(IntakePlan plan) {
        Collector collector = new Collector();
        for (int i = 0; i < ids.length; i++) {
            collector.add(ids[i], firstDays[i], lastDays[i], figures[i]);
        }
        plan.written().forEach(planned -> collector.add(planned.id(), planned.figure()));
        return collector.done();
    }

    /** The keys of the series that have figures. */
    public List<Long> keys() {
        List<Long> keys = new ArrayList<>();
        long last = -1;
        for (long id : ids) {
            long key = SeriesKey.seriesOf(id);
            if (key != last) {
                keys.add(key);
                last = key;
            }
        }
        return keys;
    }

    private Series asRecorded(int from, int to) {
        List<Figure> inOrder = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            inOrder.add(figure(i));
        }
        return Series.of(inOrder);
    }

    /** Of several for one period the last recorded counts; one without a value takes the period's figure back. */
    private Series lastOfEachPeriod(int from, int to) {
        Map<Period, Figure> latest = new HashMap<>();
        for (int i = from; i < to; i++) {
            Period period = period(i);
            if (figures[i] == null) {
                latest.remove(period);
            } else {
                latest.put(period, figure(i));
            }
        }
        return Series.of(List.copyOf(latest.values()));
    }

    private Figure figure(int i) {
        BigDecimal value = figures[i];
        if (value == null) {
            throw new IllegalStateException("Observation " + ids[i] + " has no figure.");
        }
        return new Figure(ids[i], period(i), value);
    }

    private Period period(int i) {
        return Period.between(LocalDate.ofEpochDay(firstDays[i]), LocalDate.ofEpochDay(lastDays[i]));
    }

    /** Collects observations, sorts them where they do not come in order, and of one key keeps the last. */
    static final class Collector {

        private long[] ids = new long[1024];
        private int[] firstDays = new int[1024];
        private int[] lastDays = new int[1024];
        private @Nullable BigDecimal[] figures = new BigDecimal[1024];
        private int size;
        private boolean inOrder = true;

        void add(long id, int firstDay, int lastDay, @Nullable BigDecimal figure) {
            inOrder &= size == 0 || id > ids[size - 1];
            if (size == ids.length) {
                grow();
            }
            ids[size] = id;
            firstDays[size] = firstDay;
            lastDays[size] = lastDay;
            figures[size++] = figure;
        }

        void add(long id, NewFigure figure) {
            add(
                    id,
                    Math.toIntExact(figure.period().start().toEpochDay()),
                    Math.toIntExact(figure.period().end().toEpochDay()),
                    figure.value());
        }

        private RecordedFigures sorted() {
            Integer[] order = new Integer[size];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, (a, b) -> Long.compare(ids[a], ids[b]));
            Collector sorted = new Collector();
            for (int at = 0; at < size; at++) {
                int i = order[at];
                if (at == size - 1 || ids[order[at + 1]] != ids[i]) {
                    sorted.add(ids[i], firstDays[i], lastDays[i], figures[i]);
                }
            }
            return sorted.done();
        }

        private void grow() {
            ids = Arrays.copyOf(ids, size * 2);
            firstDays = Arrays.copyOf(firstDays, size * 2);
            lastDays = Arrays.copyOf(lastDays, size * 2);
            figures = Arrays.copyOf(figures, size * 2);
        }

        RecordedFigures done() {
            if (!inOrder) {
                return sorted();
            }
            return new RecordedFigures(
                    Arrays.copyOf(ids, size), Arrays.copyOf(firstDays, size), Arrays.copyOf(lastDays, size), figures);
        }
    }
}
