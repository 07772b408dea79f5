package org.pledgewatch.exchange.figures;

/**
 * Why a cell, a row or a file was not taken, and what to do about it.
 *
 * @param line the file's line, or the sheet's row, from 1; for JSON the line on which the item begins
 * @param column the column's or field's name as the file has it; empty where the whole line or file is meant
 * @param value what stood there, shortened
 */
public record Refusal(long line, String column, String value, String why, String whatToDo) {

    private static final int SHOWN = 80;

    public Refusal {
        value = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }

    @Override
    public String toString() {
        return "Line " + line + (column.isEmpty() ? "" : ", " + column) + (value.isEmpty() ? "" : ", \"" + value + "\"")
                + ": " + why + " " + whatToDo;
    }
}
