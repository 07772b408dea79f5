package org.pledgewatch.site.press;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.edition.Issue;

/**
 * A rendered page as it is kept.
 *
 * @param tag the text of its entity tag; empty where nobody shall ask for it again
 * @param packedTag the tag as it is sent with the compressed bytes
 * @param plainTag the tag as it is sent with the others
 * @param headers all but those that tell of its bytes
 * @param gzip compressed; null for what is compressed by itself, as pictures
 * @param plain only where it is not packed
 */
@SuppressWarnings("ArrayRecordComponent") // pages are not compared, and their bytes are written by nobody
record Page(
        Issue issue,
        Instant madeAt,
        String tag,
        String packedTag,
        String plainTag,
        String type,
        List<Header> headers,
        byte @Nullable [] gzip,
        byte @Nullable [] plain) {

    static Page of(Issue issue, Instant madeAt, String tag, String type, List<Header> headers, byte[] content) {
        boolean isText = !type.startsWith("image/") || type.startsWith("image/svg");
        return new Page(
                issue,
                madeAt,
                tag,
                '"' + tag + Delivery.PACKED + '"',
                '"' + tag + '"',
                type,
                headers,
                isText ? pack(content) : null,
                isText ? null : content.clone());
    }

    boolean isHtml() {
        return type.startsWith("text/html");
    }

    int size() {
        return (gzip == null ? 0 : gzip.length) + (plain == null ? 0 : plain.length);
    }

    boolean isPacked() {
        return gzip != null;
    }

    byte[] content() {
        return bytes(false);
    }

    /** @param packed whether compressed, where it is */
    byte[] bytes(boolean packed) {
        if (gzip == null) {
            return Objects.requireNonNull(plain);
        }
        return packed ? gzip : unpack(gzip);
    }

    private static byte[] unpack(byte[] gzip) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("What was packed in memory cannot be unpacked.", e);
        }
    }

    private static byte[] pack(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 4 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("Packing in memory failed.", e);
        }
        return bytes.toByteArray();
    }
}
