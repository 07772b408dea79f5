package org.pledgewatch.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.pledgewatch.reference.Period;

/**
 * How numbers, days and periods are shown in English: written out here, so that every Java version shows the same
 * bytes.
 */
public final class Shown {

    private static final DecimalFormatSymbols SYMBOLS = symbols();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final int SHORT_YEAR = 10_000;

    private Shown() {}

    private static DecimalFormatSymbols symbols() {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(',');
        symbols.setDecimalSeparator('.');
        symbols.setMinusSign('\u2212');
        return symbols;
    }

    /** Grouped, with at most six decimals; what is not whole and above a thousand, with two. */
    public static String number(BigDecimal value) {
        boolean large = value.abs().compareTo(new BigDecimal(1000)) >= 0;
        DecimalFormat format = new DecimalFormat(large ? "#,##0.##" : "#,##0.######", SYMBOLS);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** Whole numbers below ten thousand may be years: they are not grouped. */
    public static String count(long value) {
        return Math.abs(value) < SHORT_YEAR ? Long.toString(value) : number(BigDecimal.valueOf(value));
    }

    /** Grouped from a thousand on. */
    public static String grouped(long value) {
        return number(BigDecimal.valueOf(value));
    }

    /** A fraction as a percentage: one decimal, cut and not rounded, so that 99.96 % never shows as 100 %. */
    public static String percent(BigDecimal fraction) {
        BigDecimal percent = fraction.multiply(HUNDRED);
        boolean small = percent.abs().compareTo(BigDecimal.ONE) < 0;
        DecimalFormat format = new DecimalFormat(small ? "#,##0.###" : "#,##0.#", SYMBOLS);
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(percent) + "\u00a0%";
    }

    /** As {@link #percent}, with as many decimals for all of a size; what is not zero never shows as zero. */
    public static String ratio(BigDecimal fraction) {
        BigDecimal percent = fraction.multiply(HUNDRED);
        if (percent.signum() == 0) {
            return "0\u00a0%";
        }
        boolean small = percent.abs().compareTo(BigDecimal.ONE) < 0;
        if (small && percent.abs().compareTo(HUNDREDTH) < 0) {
            return "<\u00a00.01\u00a0%";
        }
        DecimalFormat format = new DecimalFormat(small ? "0.00" : "#,##0.0", SYMBOLS);
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(percent) + "\u00a0%";
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String moment(Instant moment) {
        return MOMENT.format(moment.atOffset(ZoneOffset.UTC)) + " UTC";
    }

    public static String period(Period period) {
        if (period.isInstant()) {
            return day(period.start());
        }
        String label = period.label();
        if (label.length() == "2023-05".length()) {
            return label.charAt(5) == 'Q'
                    ? "Q" + label.charAt(6) + " " + label.substring(0, 4)
                    : MONTH.format(period.start());
        }
        return label.length() == "2023".length() ? label : day(period.start()) + " \u2013 " + day(period.end());
    }
}
