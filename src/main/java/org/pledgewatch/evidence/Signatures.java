package org.pledgewatch.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Tells what a file is by its content; what it calls itself is not asked. A document that is an archive is told by its
 * own list of contents, of which only the beginning is unpacked.
 */
final class Signatures {

    private static final int LIST_READ = 1 << 20;
    private static final String SPREADSHEET = "spreadsheetml.sheet.main+xml";
    private static final String DOCUMENT = "wordprocessingml.document.main+xml";

    private Signatures() {}

    static Optional<FileKind> of(byte[] content) {
        if (starts(content, 0, "%PDF-")) {
            return Optional.of(FileKind.PDF);
        }
        if (starts(content, 0, "\u0089PNG\r\n\u001A\n")) {
            return Optional.of(FileKind.PNG);
        }
        if (starts(content, 0, "\u00FF\u00D8\u00FF")) {
            return Optional.of(FileKind.JPEG);
        }
        if (starts(content, 0, "RIFF") && starts(content, 8, "WEBP")) {
            return Optional.of(FileKind.WEBP);
        }
        if (starts(content, 0, "PK\u0003\u0004")) {
            return ofArchive(content);
        }
        return isText(content) ? Optional.of(FileKind.TEXT) : Optional.empty();
    }

    private static boolean starts(byte[] content, int from, String with) {
        byte[] bytes = with.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < bytes.length; i++) {
            if (from + i >= content.length || content[from + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<FileKind> ofArchive(byte[] content) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            if (read(zip, "mimetype").equals(FileKind.ODT.mediaType()) && zip.getEntry("content.xml") != null) {
                return Optional.of(FileKind.ODT);
            }
            String types = read(zip, "[Content_Types].xml");
            if (types.contains("macroEnabled") || types.contains("vbaProject")) {
                return Optional.empty();
            }
            if (types.contains(SPREADSHEET) && zip.getEntry("xl/workbook.xml") != null) {
                return Optional.of(FileKind.XLSX);
            }
            return types.contains(DOCUMENT) && zip.getEntry("word/document.xml") != null
                    ? Optional.of(FileKind.DOCX)
                    : Optional.empty();
        } catch (IOException | RuntimeException e) { // a hostile archive can break the reader anywhere
            return Optional.empty();
        }
    }

    private static String read(ZipFile zip, String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LIST_READ), StandardCharsets.UTF_8);
        }
    }

    /** UTF-8 without control characters, and nothing that a browser would take for a page or a picture. */
    private static boolean isText(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return false;
        }
        String begin = text.substring(0, Math.min(text.length(), 1024))
                .replace("\uFEFF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        return !begin.isEmpty()
                && !begin.startsWith("<")
                && !begin.contains("<html")
                && !begin.contains("<script")
                && !begin.contains("<svg")
                && text.chars().noneMatch(Signatures::isControl);
    }

    private static boolean isControl(int c) {
        return c == 0x7F || (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
    }
}
