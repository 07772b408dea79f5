package org.pledgewatch.exchange.figures;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.observations.FigureListing;
import org.pledgewatch.observations.ListedFigure;
import org.springframework.stereotype.Service;

/**
 * Writes the figures in force as our own CSV, UTF-8, LF, in a fixed order: what is exported, imported elsewhere and
 * exported again has the same bytes.
 */
@Service
public class FigureExport {

    private static final String[] HASHTAGS = {
        "#country+code+v_iso3",
        "#indicator+code",
        "#indicator+breakdown",
        "#date+period",
        "#indicator+value+num",
        "#meta+source+code",
        "#meta+source+url",
        "#description+note"
    };

    /** A hashtag begins no comment; this control character begins none of our texts either. */
    private static final char NO_COMMENTS = '\u001F';

    private final FigureListing listing;

    FigureExport(FigureListing listing) {
        this.listing = listing;
    }

    /**
     * Writes a whole file; the stream stays open.
     *
     * @param indicator which ones, by code
     * @param hashtags whether the row of HXL hashtags follows the header
     */
    public void write(OutputStream out, Predicate<String> indicator, Instant knownAt, boolean hashtags)
            throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .commentCharacter(NO_COMMENTS)
                .build(out, StandardCharsets.UTF_8);
        csv.writeRecord(OwnTable.COLUMNS);
        if (hashtags) {
            csv.writeRecord(HASHTAGS);
        }
        listing.inForce(indicator, knownAt, figure -> write(csv, figure));
        csv.flush();
    }

    private static void write(CsvWriter csv, ListedFigure figure) {
        csv.writeRecord(
                figure.party(),
                figure.indicator(),
                figure.breakdown().code(),
                figure.period().label(),
                figure.value().toPlainString(),
                FormulaGuard.guard(figure.source()),
                text(figure.link()),
                text(figure.note()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : FormulaGuard.guard(text);
    }
}
