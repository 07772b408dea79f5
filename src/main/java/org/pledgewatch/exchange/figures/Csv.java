package org.pledgewatch.exchange.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CSV files: finds the header, and by it whose they are. */
final class Csv {

    /** UNHCR's downloads have up to 15 lines of explanation before the header. */
    private static final int LINES_BEFORE_HEADER = 30;

    private static final int SEEN_FOR_SEPARATOR = 1 << 14;

    private final Publishers publishers;
    private final FigureSieve sieve;
    private @Nullable PublishedTable table;
    private int before;

    private Csv(Publishers publishers, FigureSieve sieve) {
        this.publishers = publishers;
        this.sieve = sieve;
    }

    /**
     * Reads the whole file.
     *
     * @return what kind it was found to be
     * @throws BrokenFile where nothing more can be understood
     */
    static String read(BufferedReader text, Publishers publishers, FigureSieve sieve) throws IOException {
        Csv csv = new Csv(publishers, sieve);
        new CsvRows(text, separator(text)).forEach(csv::take);
        if (csv.table == null) {
            throw unknown(1);
        }
        return csv.table.format();
    }

    private boolean take(long line, List<String> cells) {
        if (table != null) {
            return table.row(line, cells) && !sieve.isFull();
        }
        table = tableOf(line, cells);
        if (table == null && ++before > LINES_BEFORE_HEADER) {
            throw unknown(line);
        }
        return sieve.refused() == 0;
    }

    private static BrokenFile unknown(long line) {
        return new BrokenFile(
                line,
                "No header was found that is known here.",
                "Give our own columns (" + String.join(",", OwnTable.COLUMNS)
                        + "), or a file of the World Bank, UNHCR, the OECD or Eurostat as it was downloaded.");
    }

    private @Nullable PublishedTable tableOf(long line, List<String> cells) {
        if (OwnTable.isHeader(cells)) {
            return new OwnTable(line, cells, sieve);
        }
        if (WorldBankTable.isHeader(cells)) {
            return new WorldBankTable(cells, publishers, sieve);
        }
        if (UnhcrTable.isHeader(cells)) {
            return new UnhcrTable(line, cells, publishers, sieve);
        }
        if (SdmxTable.isHeader(cells)) {
            return new SdmxTable(cells, publishers, sieve);
        }
        if (EurostatWideTable.isHeader(cells)) {
            return new EurostatWideTable(line, cells, publishers, sieve);
        }
        return null;
    }

    /** A tab for Eurostat's wide tables, otherwise the first comma or semicolon outside quotes. */
    private static char separator(BufferedReader text) throws IOException {
        char[] seen = new char[SEEN_FOR_SEPARATOR];
        text.mark(SEEN_FOR_SEPARATOR);
        int length = 0;
        for (int n = 0; n >= 0 && length < seen.length; n = text.read(seen, length, seen.length - length)) {
            length += n;
        }
        text.reset();
        String head = new String(seen, 0, length);
        String first = head.lines().findFirst().orElse("");
        if (EurostatWideTable.isHeader(List.of(first.split("\t", -1)))) {
            return '\t';
        }
        boolean quoted = false;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == ';')) {
                return c;
            }
        }
        return ',';
    }
}
