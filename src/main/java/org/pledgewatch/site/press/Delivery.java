package org.pledgewatch.site.press;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sends a kept page: compressed or not, whole or only its head, or just that it is still the same. */
final class Delivery {

    /** Compressed bytes are other bytes, so they have a tag of their own. */
    static final String PACKED = "-gz";

    private static final Pattern NOT_AT_ALL = Pattern.compile("\\s*;\\s*q\\s*=\\s*0(?:\\.0*)?\\s*");

    private Delivery() {}

    /** Instead of whatever was said of the answer before: the page has it all. */
    static void sendAnew(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.reset();
        send(page, request, response);
    }

    static void send(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(page, request, response, response::addHeader);
    }

    /** @param head takes the lines of the answer's head */
    static void send(
            Page page, HttpServletRequest request, HttpServletResponse response, BiConsumer<String, String> head)
            throws IOException {
        for (Header header : page.headers()) {
            head.accept(header.name(), header.value());
        }
        if (page.isPacked()) {
            head.accept("Vary", "Accept-Encoding");
        }
        String same = page.tag().isEmpty() ? null : matched(request.getHeader("If-None-Match"), page.tag());
        if (same != null) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            head.accept("ETag", same);
            return;
        }
        boolean packed = page.isPacked() && takesGzip(request.getHeader("Accept-Encoding"));
        byte[] bytes = page.bytes(packed);
        if (!page.tag().isEmpty()) {
            head.accept("ETag", packed ? page.packedTag() : page.plainTag());
        }
        if (packed) {
            head.accept("Content-Encoding", "gzip");
        }
        head.accept("Content-Type", page.type());
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }

    /** Where the reader has the page of this tag already, says so: for that it need not be rendered here. */
    static boolean isSame(String tag, HttpServletRequest request, HttpServletResponse response) {
        String same = matched(request.getHeader("If-None-Match"), tag);
        if (same != null) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            response.setHeader("ETag", same);
            response.setHeader("Cache-Control", Press.CACHING);
            response.setHeader("Vary", "Accept-Encoding");
        }
        return same != null;
    }

    /** That one of the tags asked for, compared weakly (RFC 9110, 13.1.2), which is one of the page; else none. */
    private static @Nullable String matched(@Nullable String asked, String tag) {
        if (asked == null) {
            return null;
        }
        int at = asked.indexOf("\"" + tag);
        while (at >= 0) {
            int end = asked.indexOf('"', at + 1);
            String found = end < 0 ? "" : asked.substring(at + 1 + tag.length(), end);
            if (end > 0 && (found.isEmpty() || found.equals(PACKED))) {
                return asked.substring(at, end + 1);
            }
            at = asked.indexOf("\"" + tag, at + 1);
        }
        return null;
    }

    /** Whether gzip is named, or anything goes, and not with a quality of zero. */
    private static boolean takesGzip(@Nullable String accepted) {
        if (accepted == null || accepted.startsWith("gzip, ") || accepted.equals("gzip")) {
            return accepted != null;
        }
        Boolean any = null;
        for (String one : accepted.toLowerCase(Locale.ROOT).split(",", -1)) {
            String coding = one.strip();
            boolean wanted =
                    !NOT_AT_ALL.matcher(coding.replaceFirst("^[^;]*", "")).matches();
            if (coding.startsWith("gzip") || coding.startsWith("x-gzip")) {
                return wanted;
            }
            if (coding.startsWith("*")) {
                any = wanted;
            }
        }
        return any != null && any;
    }
}
