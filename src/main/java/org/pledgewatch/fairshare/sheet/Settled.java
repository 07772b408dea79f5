package org.pledgewatch.fairshare.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Packed files whose bytes tell nothing of when they were packed. */
final class Settled {

    /** The first moment that a packed file can have. */
    private static final LocalDateTime WHEN = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Settled() {}

    /** By way of a file: its directory tells the sizes, which its entries leave open. */
    static byte[] zip(byte[] packed) {
        try {
            Path file = Files.createTempFile("pledgewatch", ".zip");
            try {
                Files.write(file, packed);
                return again(file, packed.length);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The sheet cannot be packed: is there room for temporary files?", e);
        }
    }

    private static byte[] again(Path file, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(size);
        try (ZipFile in = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                ZipEntry settled = new ZipEntry(entry.getName());
                settled.setTimeLocal(WHEN);
                out.putNextEntry(settled);
                out.write(content(entry.getName(), in.getInputStream(entry).readAllBytes()));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** The document's properties name the moment at which it was written. */
    private static byte[] content(String name, byte[] bytes) {
        if (!name.equals("docProps/core.xml")) {
            return bytes;
        }
        return new String(bytes, StandardCharsets.UTF_8)
                .replaceAll("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z", "1980-01-01T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
