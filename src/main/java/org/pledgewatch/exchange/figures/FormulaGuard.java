package org.pledgewatch.exchange.figures;

/**
 * Keeps text from being run as a formula by the spreadsheet that opens an export: an apostrophe goes before what would
 * start one, and is taken off again on import, so that every text comes back as it was. Numbers are never touched.
 *
 * <p>The starts are those of OWASP's page on CSV injection.
 */
final class FormulaGuard {

    private static final String STARTS = "=+-@\t\r\n＝＋－＠";

    private FormulaGuard() {}

    static String guard(String text) {
        return startsFormula(text) ? "'" + text : text;
    }

    static String unguard(String text) {
        return text.startsWith("'") && startsFormula(text) ? text.substring(1) : text;
    }

    /**
     * Whether a formula starts behind any number of apostrophes, so that the guard's own can be told from the text's.
     */
    private static boolean startsFormula(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && STARTS.indexOf(text.charAt(at)) >= 0;
    }
}
