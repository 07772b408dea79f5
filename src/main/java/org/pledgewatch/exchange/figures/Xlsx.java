package org.pledgewatch.exchange.figures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * Our own columns on the first sheet of an XLSX workbook. Unpacked once to count its size before anything interprets
 * it, by the same reading of the archive's directory that the spreadsheet reader uses; that reader knows neither
 * document types nor external entities.
 */
final class Xlsx {

    /** What a spreadsheet shows of a number: it stores 0.1 + 0.2 as 0.30000000000000004. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final int LARGEST_EXPONENT = 400;
    private static final int MOST_PARTS = 1000;
    private static final int MOST_COLUMNS = 50;

    private Xlsx() {}

    /**
     * Reads the first sheet.
     *
     * @throws BrokenFile where nothing more can be understood
     */
    static String read(InputStream in, FigureSieve sieve) throws IOException {
        byte[] bytes = in.readAllBytes();
        try {
            refuseBombs(bytes, sieve.limits());
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                    Stream<Row> rows = workbook.getFirstSheet().openStream()) {
                readSheet(rows.iterator(), sieve);
            }
        } catch (BrokenFile e) {
            throw e;
        } catch (IOException | RuntimeException e) { // a hostile workbook can break the reader anywhere
            throw new BrokenFile(
                    1,
                    "It is not a workbook that can be read.",
                    "Open it in a spreadsheet program and save it again as XLSX, or as CSV UTF-8; if it is an archive,"
                            + " unpack it first.");
        }
        return "observations, XLSX";
    }

    private static void refuseBombs(byte[] bytes, ReadLimits limits) throws IOException {
        long left = limits.maxUnpacked().toBytes();
        int parts = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    for (int n = part.read(buffer); n >= 0; n = part.read(buffer)) {
                        left -= n;
                        if (left < 0) {
                            throw new BrokenFile(
                                    1,
                                    "Unpacked, the workbook is larger than "
                                            + limits.maxUnpacked().toMegabytes() + " MB.",
                                    "Give the sheet alone, or as CSV.");
                        }
                    }
                }
                if (++parts > MOST_PARTS) {
                    throw new BrokenFile(1, "The workbook has too many parts.", "Give the sheet alone, or as CSV.");
                }
            }
        }
    }

    private static void readSheet(Iterator<Row> rows, FigureSieve sieve) {
        OwnTable table = null;
        int width = 0;
        while (rows.hasNext()) {
            Row row = rows.next();
            if (table == null) {
                List<String> header = trimmed(cells(row, 0));
                if (header.isEmpty()) {
                    continue;
                }
                if (!OwnTable.isHeader(header)) {
                    throw new BrokenFile(
                            row.getRowNum(),
                            "The first row of the first sheet is not our header.",
                            "Name the columns " + String.join(", ", OwnTable.COLUMNS) + ".");
                }
                table = new OwnTable(row.getRowNum(), header, sieve);
                width = header.size();
                if (sieve.refused() > 0) {
                    return;
                }
            } else if (!table.row(row.getRowNum(), cells(row, width))) {
                return;
            }
        }
        if (table == null) {
            throw new BrokenFile(1, "The first sheet is empty.", "Put the figures on the first sheet.");
        }
    }

    /** As many cells as the header has, and more only where something stands in them. */
    private static List<String> cells(Row row, int width) {
        List<String> cells = new ArrayList<>(width);
        int last = Math.min(row.getCellCount(), MOST_COLUMNS);
        for (int i = 0; i < Math.max(width, last); i++) {
            org.dhatim.fastexcel.reader.Cell cell = i < row.getCellCount() ? row.getCell(i) : null;
            cells.add(text(cell));
        }
        while (cells.size() > width && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private static List<String> trimmed(List<String> cells) {
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).isBlank()) {
            size--;
        }
        return cells.subList(0, size);
    }

    private static String text(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        String raw = cell.getRawValue();
        boolean isNumber = cell.getType() == CellType.NUMBER
                || (cell.getType() == CellType.FORMULA && cell.getValue() instanceof BigDecimal);
        if (isNumber && raw != null) {
            return shown(raw);
        }
        return cell.getText();
    }

    private static String shown(String raw) {
        BigDecimal number = new BigDecimal(raw);
        return Math.abs((long) number.scale()) > LARGEST_EXPONENT
                ? raw
                : number.round(SHOWN).stripTrailingZeros().toPlainString();
    }
}
