package org.pledgewatch.exchange.figures;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Reads a file of figures, whatever its kind: finds that out from its first bytes and its header. */
@Component
final class FigureReader {

    private static final int SNIFFED = 64;
    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

    private final Publishers publishers;

    FigureReader(Publishers publishers) {
        this.publishers = publishers;
    }

    /**
     * Reads all of a file, or as much of it as can be understood.
     *
     * @throws UncheckedIOException if the stream itself fails; what the file says wrong is returned as refusals
     */
    ReadResult read(InputStream in, FigureSieve sieve) {
        String format = "unknown";
        try {
            format = readAny(
                    new BufferedInputStream(new CappedStream(in, sieve.limits().maxSize())), sieve);
            refuseIfUseless(sieve, format);
        } catch (BrokenFile e) {
            sieve.refuse(e.refusal());
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + sieve.file() + " cannot be read.", e);
        }
        return sieve.result(format);
    }

    private String readAny(BufferedInputStream in, FigureSieve sieve) throws IOException {
        in.mark(SNIFFED);
        byte[] head = in.readNBytes(SNIFFED);
        in.reset();
        if (starts(head, 'P', 'K', 3, 4)) {
            return Xlsx.read(in, sieve);
        }
        refuseOtherKinds(head);
        if (starts(head, BYTE_ORDER_MARK)) {
            in.skipNBytes(BYTE_ORDER_MARK.length);
        }
        InputStream utf8 = new Utf8Stream(in);
        char first = firstLetter(head);
        if (first == '<') {
            throw new BrokenFile(
                    1,
                    "It is a web page or XML, not a file of figures.",
                    "Download the figures again as CSV, or save the table as CSV UTF-8 or XLSX.");
        }
        if (first == '[' || first == '{') {
            return Json.read(utf8, publishers, sieve);
        }
        return Csv.read(new BufferedReader(new InputStreamReader(utf8, StandardCharsets.UTF_8)), publishers, sieve);
    }

    private static void refuseOtherKinds(byte[] head) {
        if (head.length == 0) {
            throw new BrokenFile(1, "The file is empty.", "Choose another file.");
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new BrokenFile(1, "It is a workbook of the old format (XLS).", "Save it as XLSX, or as CSV UTF-8.");
        }
        if (starts(head, 0x1F, 0x8B)) {
            throw new BrokenFile(1, "It is compressed (gzip).", "Unpack it first.");
        }
        if (starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF)) {
            throw new BrokenFile(
                    1,
                    "The file is written in UTF-16, not in UTF-8.",
                    "Save it again as \"CSV UTF-8\" (in a text editor: encoding UTF-8).");
        }
    }

    private static boolean starts(byte[] head, int... with) {
        if (head.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((head[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static char firstLetter(byte[] head) {
        int from = starts(head, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
        for (int i = from; i < head.length; i++) {
            if (!Character.isWhitespace(head[i])) {
                return (char) (head[i] & 0xFF);
            }
        }
        return ' ';
    }

    /** A publisher's file in which nothing is followed here would otherwise look like one that brought nothing new. */
    private static void refuseIfUseless(FigureSieve sieve, String format) {
        if (sieve.isEmpty() && !sieve.skipped().isEmpty()) {
            throw new BrokenFile(
                    1,
                    "Nothing in this file (" + format + ") is followed here: " + sieve.skipped() + ".",
                    "Choose codes, not labels, when downloading it; what is followed stands in publishers.yml.");
        }
    }
}
