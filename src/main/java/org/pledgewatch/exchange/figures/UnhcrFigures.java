package org.pledgewatch.exchange.figures;

/** What UNHCR's rows mean, whether they come as CSV or JSON. */
final class UnhcrFigures {

    private static final String WORLD = "world";

    private final FigureSieve sieve;

    UnhcrFigures(FigureSieve sieve) {
        this.sieve = sieve;
    }

    /**
     * A cell: of a state of asylum, or of the world where no state is named.
     *
     * @throws BrokenFile if the row is of one country of origin: its figures are parts, and small ones are blurred
     */
    void take(
            long line,
            RawFigure.Names names,
            Publishers.UnhcrField field,
            String year,
            String origin,
            String asylum,
            String value) {
        if (isGiven(origin)) {
            throw new BrokenFile(new Refusal(
                    line,
                    "country of origin",
                    origin,
                    "The table is cut by country of origin, and its small figures are rounded to 5: they do not add up"
                            + " to the state's total.",
                    "Download it with all countries of origin together (in the interface: without coo and coo_all)."));
        }
        String indicator = isGiven(asylum) ? field.indicator() : field.world();
        if (!isGiven(value)) {
            sieve.skip("empty cell");
        } else if (indicator == null) {
            sieve.skip("total over all states");
        } else {
            sieve.takePublished(RawFigure.published(
                    line, names, isGiven(asylum) ? asylum : WORLD, indicator, "", year, value, field.source(), ""));
        }
    }

    private static boolean isGiven(String cell) {
        return !cell.isEmpty() && !cell.equals("-");
    }
}
