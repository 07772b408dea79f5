package org.pledgewatch.exchange.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a cell's text comes to: a value, or why it has none and what to write instead.
 *
 * @param value null exactly if {@code why} is given
 */
record Cell<T>(@Nullable T value, String why, String whatToDo) {

    /** The decimals that a figure can have. */
    static final int DECIMALS = 6;

    private static final int LONGEST = 60;
    private static final int MOST_DIGITS = 22;
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern EXPONENT = Pattern.compile("-?[0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}");
    private static final Pattern GROUPED_COMMA_LAST = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+");
    private static final Pattern GROUPED_POINT_LAST = Pattern.compile("-?[0-9]{1,3}(,[0-9]{3})+\\.[0-9]+");
    private static final Pattern COMMA = Pattern.compile("-?[0-9]+,[0-9]+");
    private static final Pattern SPACED =
            Pattern.compile("-?[0-9]{1,3}([ \\u00a0\\u202f'\\u2019_][0-9]{3})+([.,][0-9]+)?");

    static <T> Cell<T> of(T value) {
        return new Cell<>(value, "", "");
    }

    static <T> Cell<T> refused(String why, String whatToDo) {
        return new Cell<>(null, why, whatToDo);
    }

    /** A number as our own files write it: digits, a point before the decimals, no more than six of them. */
    static Cell<BigDecimal> number(String text) {
        if (!PLAIN.matcher(text).matches() || text.length() > LONGEST) {
            return refused("It is not a number as this file needs it.", adviceFor(text));
        }
        BigDecimal number = shortest(new BigDecimal(text));
        if (number.scale() > DECIMALS) {
            return refused(
                    "It has more than " + DECIMALS + " decimals.",
                    "Round it to " + DECIMALS + " decimals and say so in the note.");
        }
        return ofStorable(number);
    }

    /** A number as a publisher's program writes it: exponents too, and rounded to six decimals, half to even. */
    static Cell<BigDecimal> publishedNumber(String text) {
        boolean readable = text.length() <= LONGEST
                && (PLAIN.matcher(text).matches() || EXPONENT.matcher(text).matches());
        if (!readable) {
            return refused("It is not a number.", "Fetch the file from the publisher again, or correct the cell.");
        }
        BigDecimal number = new BigDecimal(text);
        return ofStorable(
                shortest(number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.HALF_EVEN) : number));
    }

    private static Cell<BigDecimal> ofStorable(BigDecimal number) {
        return number.precision() - number.scale() > MOST_DIGITS
                ? refused("It has more than " + MOST_DIGITS + " digits before the point.", "Check the number.")
                : of(number);
    }

    private static BigDecimal shortest(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String adviceFor(String text) {
        if (text.length() > LONGEST) {
            return "Write one number.";
        }
        if (GROUPED_COMMA_LAST.matcher(text).matches()) {
            return "Write " + text.replace(".", "").replace(',', '.')
                    + ": nothing between thousands, a point before the decimals.";
        }
        if (GROUPED_POINT_LAST.matcher(text).matches()) {
            return "Write " + text.replace(",", "") + ": nothing between thousands.";
        }
        if (COMMA.matcher(text).matches()) {
            return "Write " + text.replace(',', '.') + " if the comma is before the decimals, or "
                    + text.replace(",", "") + " if it is between thousands.";
        }
        if (SPACED.matcher(text).matches()) {
            return "Write " + text.replaceAll("[^-0-9.,]", "").replace(',', '.') + ": nothing between thousands.";
        }
        if (EXPONENT.matcher(text).matches()) {
            return "Write " + new BigDecimal(text).toPlainString() + ": without an exponent.";
        }
        if (text.endsWith("%")) {
            return "Write the number alone, in the indicator's unit, without the sign.";
        }
        return "Write digits with a point before the decimals, as 1234.5; delete the row where there is no figure, "
                + "or leave the cell empty to take a recorded figure back.";
    }
}
