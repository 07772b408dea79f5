package org.pledgewatch.exchange.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.observations.IndicatorEntry;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Deceiving;
import org.pledgewatch.reference.Period;
import org.pledgewatch.reference.PeriodLength;

/** Checks the cells of a row, every one of them, and tells the sieve what is wrong with which. */
final class RowCheck {

    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_SOURCE = 200;
    /** A fiscal year or a longer programme stands for a year; a part of a year never does. */
    private static final int DAYS_OF_A_YEAR = 360;

    private final KnownCodes known;
    private final FigureSieve sieve;
    private final Map<String, Cell<Period>> periods = new HashMap<>();

    RowCheck(KnownCodes known, FigureSieve sieve) {
        this.known = known;
        this.sieve = sieve;
    }

    @Nullable String party(RawFigure raw) {
        String party = known.party(raw.party());
        if (party == null) {
            String upper = raw.party().toUpperCase(Locale.ROOT);
            sieve.refuse(
                    raw.line(),
                    raw.names().party(),
                    raw.party(),
                    raw.party().isEmpty() ? "It names no party." : "There is no party with this code.",
                    known.party(upper) != null
                            ? "Write " + upper + "."
                            : "Write a state's ISO 3166-1 alpha-3 code, as CAN, or another party's code as the list of"
                                    + " parties has it.");
        }
        return party;
    }

    @Nullable BigDecimal value(RawFigure raw, Cell<BigDecimal> cell) {
        return orRefused(cell, raw, raw.names().value(), raw.value());
    }

    /** The row; null where something essential was refused. */
    @Nullable FigureRow row(RawFigure raw, @Nullable String party, @Nullable BigDecimal value) {
        Period period = orRefused(
                periods.computeIfAbsent(raw.period(), RowCheck::period),
                raw,
                raw.names().period(),
                raw.period());
        checkTexts(raw);
        IndicatorEntry entry = indicator(raw);
        if (entry == null) {
            return null;
        }
        checkUnit(raw, entry);
        Breakdown breakdown = breakdown(raw, entry);
        if (value != null) {
            checkBounds(raw, entry, value);
        }
        if (period == null) {
            return null;
        }
        checkLength(raw, entry, period);
        if (party == null || breakdown == null) {
            return null;
        }
        return new FigureRow(
                raw.line(),
                party,
                entry.indicator().code(),
                breakdown,
                period,
                value,
                orNull(raw.source()),
                orNull(raw.link()),
                orNull(raw.note()));
    }

    private <T> @Nullable T orRefused(Cell<T> cell, RawFigure raw, String column, String text) {
        if (cell.value() == null) {
            sieve.refuse(raw.line(), column, text, cell.why(), cell.whatToDo());
        }
        return cell.value();
    }

    private static Cell<Period> period(String text) {
        try {
            return Cell.of(Period.parse(text));
        } catch (IllegalArgumentException e) {
            return Cell.refused(
                    text.isEmpty() ? "It has no period." : "It is not a period.",
                    "Write a year (2023), a quarter (2023-Q2), a month (2023-05), a day (2023-05-31) or two days"
                            + " (2022-10-01/2023-09-30), between 1900 and 2200.");
        }
    }

    private @Nullable IndicatorEntry indicator(RawFigure raw) {
        IndicatorEntry entry = known.indicator(raw.indicator());
        if (entry == null) {
            sieve.refuse(
                    raw.line(),
                    raw.names().indicator(),
                    raw.indicator(),
                    raw.indicator().isEmpty() ? "It names no indicator." : "There is no indicator with this code.",
                    "Write one of the codes in the dictionary of indicators, as resettlement-arrivals.");
        }
        return entry;
    }

    private @Nullable Breakdown breakdown(RawFigure raw, IndicatorEntry entry) {
        if (raw.breakdown().isEmpty()) {
            return Breakdown.TOTAL;
        }
        for (Breakdown declared : entry.breakdowns()) {
            if (declared.code().equals(raw.breakdown())) {
                return declared;
            }
        }
        List<String> codes = entry.breakdowns().stream().map(Breakdown::code).toList();
        sieve.refuse(
                raw.line(),
                raw.names().breakdown(),
                raw.breakdown(),
                entry.indicator().code() + " has no such breakdown.",
                codes.isEmpty()
                        ? "Leave it empty: this indicator has none."
                        : "Leave it empty for the whole, or write one of: " + String.join(", ", codes) + ".");
        return null;
    }

    private void checkLength(RawFigure raw, IndicatorEntry entry, Period period) {
        PeriodLength length = entry.indicator().periodLength();
        long days = period.end().toEpochDay() - period.start().toEpochDay() + 1;
        if (!length.fits(period) && (length != PeriodLength.YEAR || days < DAYS_OF_A_YEAR)) {
            sieve.refuse(
                    raw.line(),
                    raw.names().period(),
                    raw.period(),
                    entry.indicator().code() + " is measured by the "
                            + length.name().toLowerCase(Locale.ROOT) + ".",
                    "Write " + length.containing(period.end()).label() + " if that is the period meant.");
        }
    }

    private void checkUnit(RawFigure raw, IndicatorEntry entry) {
        String unit = entry.indicator().unit();
        if (!raw.unit().isEmpty() && !raw.unit().equals(unit)) {
            sieve.refuse(
                    raw.line(),
                    "unit",
                    raw.unit(),
                    entry.indicator().code() + " is counted in " + unit + ".",
                    "Convert the value and write " + unit + ", or leave the column out.");
        }
    }

    private void checkBounds(RawFigure raw, IndicatorEntry entry, BigDecimal value) {
        BigDecimal lower = entry.lowerBound();
        BigDecimal upper = entry.upperBound();
        if (lower != null && value.compareTo(lower) < 0) {
            refuseBound(raw, "It is below " + lower.toPlainString() + ", the least that " + raw.indicator());
        } else if (upper != null && value.compareTo(upper) > 0) {
            refuseBound(raw, "It is above " + upper.toPlainString() + ", the most that " + raw.indicator());
        }
    }

    private void refuseBound(RawFigure raw, String why) {
        sieve.refuse(
                raw.line(),
                raw.names().value(),
                raw.value(),
                why + " can be.",
                "Check the number and the indicator's unit.");
    }

    private void checkTexts(RawFigure raw) {
        checkText(raw, "source", raw.source(), LONGEST_SOURCE);
        checkText(raw, "source_url", raw.link(), LONGEST_TEXT);
        checkText(raw, "note", raw.note(), LONGEST_TEXT);
        if (!raw.link().isEmpty()
                && !raw.link().startsWith("https://")
                && !raw.link().startsWith("http://")) {
            sieve.refuse(
                    raw.line(),
                    "source_url",
                    raw.link(),
                    "It is not the address of a page.",
                    "Write an address that begins with https://, or leave it empty.");
        }
    }

    private void checkText(RawFigure raw, String column, String text, int longest) {
        if (text.length() > longest) {
            sieve.refuse(raw.line(), column, text, "It is longer than " + longest + " characters.", "Shorten it.");
        }
        if (Deceiving.isIn(text)) {
            sieve.refuse(
                    raw.line(),
                    column,
                    text,
                    "It has a character that cannot be seen and changes how it reads.",
                    "Type it anew.");
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
