package org.pledgewatch.exchange.figures;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiPredicate;

/** The rows of a CSV file by RFC 4180, quoting taken at its word: what is quoted wrongly is not guessed at. */
final class CsvRows {

    private static final int LONGEST_FIELD = 1 << 20;
    private static final String HOW_TO_QUOTE =
            "Put the cell in double quotes and write every quote inside it twice: \"so \"\"quoted\"\" it is\".";

    private final Fields fields = new Fields();
    private final CsvReader<List<String>> reader;

    CsvRows(Reader text, char separator) {
        reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_FIELD)
                .build(fields, text);
    }

    /**
     * Hands out the rows that are not empty, with the line on which each begins, until there are no more or the taker
     * wants no more.
     *
     * @throws BrokenFile where quoting is broken
     */
    void forEach(BiPredicate<Long, List<String>> taker) {
        Iterator<List<String>> rows = reader.iterator();
        try {
            while (rows.hasNext()) {
                List<String> cells = rows.next();
                if (fields.strayQuoteIn >= 0) {
                    throw new BrokenFile(new Refusal(
                            fields.line,
                            "column " + (fields.strayQuoteIn + 1),
                            cells.get(fields.strayQuoteIn),
                            "A cell that is not quoted has a quote in it.",
                            HOW_TO_QUOTE));
                }
                if (!taker.test(fields.line, cells)) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            BrokenFile cause = BrokenFile.in(e);
            if (cause != null) {
                throw cause;
            }
            throw new BrokenFile(new Refusal(
                    fields.line,
                    "column " + (fields.cells.size() + 1),
                    "",
                    "The quoting is broken: a quote opens a cell here and is not closed, or something follows where it"
                            + " closes.",
                    HOW_TO_QUOTE));
        }
    }

    /** Collects a row's cells and remembers where it began and whether a quote stood where none may. */
    private static final class Fields extends AbstractBaseCsvCallbackHandler<List<String>> {

        private List<String> cells = new ArrayList<>();
        private long line;
        private int strayQuoteIn = -1;

        @Override
        protected void handleBegin(long startingLineNumber) {
            cells = new ArrayList<>(cells.size());
            line = startingLineNumber;
            strayQuoteIn = -1;
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            String cell = new String(buffer, offset, length);
            if (!quoted && strayQuoteIn < 0 && cell.indexOf('"') >= 0) {
                strayQuoteIn = index;
            }
            cells.add(cell);
        }

        @Override
        protected List<String> buildRecord() {
            return cells;
        }
    }
}
