package org.pledgewatch.exchange.figures;

/**
 * A figure as the file gives it, not yet checked.
 *
 * @param names under which the file has these cells
 * @param party in our codes; from a publisher's file already translated
 */
record RawFigure(
        long line,
        Names names,
        String party,
        String indicator,
        String breakdown,
        String period,
        String value,
        String unit,
        String source,
        String link,
        String note) {

    /** Where the cells stand, for refusals. */
    record Names(String party, String indicator, String breakdown, String period, String value) {

        static final Names OWN = new Names("party", "indicator", "breakdown", "period", "value");
    }

    /** From a publisher's file, in which a row has no unit and no page of its own. */
    static RawFigure published(
            long line,
            Names names,
            String party,
            String indicator,
            String breakdown,
            String period,
            String value,
            String source,
            String note) {
        return new RawFigure(line, names, party, indicator, breakdown, period, value, "", source, "", note);
    }
}
