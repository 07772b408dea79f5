package org.pledgewatch.fairshare.sheet;

import java.math.BigDecimal;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One sheet, filled cell by cell; a text is kept as text, whatever it begins with. */
final class Grid {

    private static final int LETTERS = 26;

    private final Worksheet sheet;

    Grid(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** A column by its letters, the first being A. */
    static String letters(int column) {
        return (column < LETTERS ? "" : letters(column / LETTERS - 1)) + (char) ('A' + column % LETTERS);
    }

    /** The address of a cell that stays when a formula is copied. */
    static String fixed(int row, int column) {
        return "$" + letters(column) + "$" + (row + 1);
    }

    /** The address of a cell in this row. */
    static String at(int row, int column) {
        return letters(column) + (row + 1);
    }

    /** A column from one row to another, both included. */
    static String range(int column, int from, int to) {
        return fixed(from, column) + ":" + fixed(to, column);
    }

    /** The address as other sheets write it. */
    String outside(String address) {
        return "'" + sheet.getName() + "'!" + address;
    }

    void text(int row, int column, @Nullable String text) {
        if (text != null) {
            sheet.value(row, column, text);
        }
    }

    void number(int row, int column, @Nullable BigDecimal number) {
        if (number != null) {
            sheet.value(row, column, number);
        }
    }

    void number(int row, int column, long number) {
        sheet.value(row, column, number);
    }

    /** The library writes formulas as they are: what means something to XML is written so that it does not. */
    void formula(int row, int column, String formula) {
        sheet.formula(
                row, column, formula.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    /** A number or formula that is shown so. */
    void shown(int row, int column, String format) {
        sheet.style(row, column).format(format).set();
    }

    /** What a reader may change. */
    void open(int row, int column) {
        sheet.style(row, column).fillColor("FFF2CC").set();
    }

    void header(int row, String... words) {
        for (int column = 0; column < words.length; column++) {
            heading(row, column, words[column]);
        }
    }

    void heading(int row, int column, String words) {
        sheet.value(row, column, words);
        sheet.style(row, column)
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor("E8E6DF")
                .set();
    }

    void title(String words) {
        sheet.value(0, 0, words);
        sheet.style(0, 0).bold().fontSize(14).set();
    }

    void widths(int... widths) {
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
    }

    void freeze(int columns, int rows) {
        sheet.freezePane(columns, rows);
    }
}
