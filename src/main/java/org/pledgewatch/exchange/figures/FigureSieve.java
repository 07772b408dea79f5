package org.pledgewatch.exchange.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.observations.IndicatorEntry;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Period;

/** What is a figure passes and becomes a row; everything else is refused, cell by cell, with what to do. */
final class FigureSieve {

    private final String file;
    private final KnownCodes known;
    private final ReadLimits limits;
    private final Map<Key, Place> places;
    private final LocalDate latest;
    private final RowCheck check;
    private final List<FigureRow> rows = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<String, Integer> skipped = new TreeMap<>();

    /**
     * A sieve for one file.
     *
     * @param places where each figure was seen, shared by the files that are taken together
     * @param latest the day it is where days begin first
     */
    FigureSieve(String file, KnownCodes known, ReadLimits limits, Map<Key, Place> places, LocalDate latest) {
        this.file = file;
        this.known = known;
        this.limits = limits;
        this.places = places;
        this.latest = latest;
        this.check = new RowCheck(known, this);
    }

    /** What a figure is of: two with one key contradict or repeat each other. */
    record Key(String party, String indicator, Breakdown breakdown, Period period) {}

    record Place(String file, long line) {}

    ReadLimits limits() {
        return limits;
    }

    String file() {
        return file;
    }

    ReadResult result(String format) {
        return new ReadResult(file, format, rows, refusals, skipped);
    }

    /** Whether enough was refused that reading on helps nobody. */
    boolean isFull() {
        return refusals.size() >= limits.maxRefusals();
    }

    /** Whether a publisher's row has as many cells as its header; refuses it if not. */
    boolean isWhole(long line, List<String> cells, int width) {
        if (cells.size() != width) {
            refuse(
                    line,
                    "",
                    "",
                    "The row has " + cells.size() + " columns, the header " + width + ".",
                    "Download the file again: it was changed.");
        }
        return cells.size() == width;
    }

    int refused() {
        return refusals.size();
    }

    boolean isEmpty() {
        return rows.isEmpty() && refusals.isEmpty();
    }

    Map<String, Integer> skipped() {
        return skipped;
    }

    void skip(String what) {
        skipped.merge(what, 1, Integer::sum);
    }

    void refuse(long line, String column, String value, String why, String whatToDo) {
        refuse(new Refusal(line, column, value, why, whatToDo));
    }

    void refuse(Refusal refusal) {
        if (!isFull()) {
            refusals.add(refusal);
        }
    }

    /** A row of our own format: every code must be known, an empty value takes the figure back. */
    void take(RawFigure raw) {
        int before = refused();
        String party = check.party(raw);
        BigDecimal value = raw.value().isEmpty() ? null : check.value(raw, Cell.number(raw.value()));
        FigureRow row = check.row(raw, party, value);
        if (row != null && row.value() != null && isAhead(row)) {
            refuse(
                    raw.line(),
                    raw.names().period(),
                    raw.period(),
                    "The period is not over yet: a forecast, or a part of a figure, is no evidence.",
                    "Correct the period, or record the figure when the period is over.");
        }
        add(raw, row, before);
    }

    /**
     * A row of a publisher's file, which has aggregates and territories that are not followed here, and figures of the
     * year under way.
     */
    void takePublished(RawFigure raw) {
        String party = known.party(raw.party());
        if (party == null) {
            skip("area " + (raw.party().isEmpty() ? "without a code" : raw.party()));
            return;
        }
        int before = refused();
        BigDecimal value = check.value(raw, Cell.publishedNumber(raw.value()));
        FigureRow row = check.row(raw, party, value);
        if (row != null && isAhead(row)) {
            skip("period " + row.period().label() + ", which is not over yet");
            return;
        }
        add(raw, row, before);
    }

    private boolean isAhead(FigureRow row) {
        IndicatorEntry entry = known.indicator(row.indicator());
        return row.period().end().isAfter(latest)
                && entry != null
                && !entry.indicator().isToldAhead();
    }

    private void add(RawFigure raw, @Nullable FigureRow row, int refusedBefore) {
        if (row == null || refused() > refusedBefore || isFull()) {
            return;
        }
        Place earlier = places.putIfAbsent(
                new Key(row.party(), row.indicator(), row.breakdown(), row.period()), new Place(file, row.line()));
        if (earlier != null) {
            refuse(
                    raw.line(),
                    raw.names().period(),
                    raw.period(),
                    "The same party, indicator, breakdown and period stand already on line " + earlier.line()
                            + (earlier.file().equals(file) ? "." : " of " + earlier.file() + "."),
                    "Keep one of the two.");
            return;
        }
        if (rows.size() >= limits.maxRows()) {
            throw new BrokenFile(
                    raw.line(),
                    "The file has more than " + limits.maxRows() + " figures.",
                    "Split it, or raise pledgewatch.import.max-rows.");
        }
        rows.add(row);
    }
}
