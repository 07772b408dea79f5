package org.pledgewatch.site;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Tables as files (RFC 4180, UTF-8). Text never starts a formula; numbers are left alone, exact. */
final class Csv {

    private static final MediaType TYPE = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Csv() {}

    /** @param name of the file, without its ending */
    static <T> ResponseEntity<String> of(
            String name, List<String> header, List<T> rows, Function<T, List<@Nullable Object>> cells) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(header);
            for (T row : rows) {
                csv.writeRecord(cells.apply(row).stream().map(Csv::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed.", e);
        }
        return ResponseEntity.ok()
                .contentType(TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name + ".csv")
                                .build()
                                .toString())
                .body(text.toString());
    }

    /** A row whose cells may be empty. */
    static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        String text = value.toString();
        boolean risky = value instanceof String && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return risky ? "'" + text : text;
    }
}
