package org.pledgewatch.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;

/** A file with its bytes. */
public final class Document {

    private final String name;
    private final FileKind kind;
    private final byte[] content;

    Document(String name, FileKind kind, byte[] content) {
        this.name = name;
        this.kind = kind;
        this.content = content.clone();
    }

    public byte[] content() {
        return content.clone();
    }

    /** To be saved and never shown: whatever is in it, a browser neither guesses its kind nor runs it here. */
    public void sendTo(HttpServletResponse response) throws IOException {
        response.setContentType(kind.mediaType());
        response.setContentLength(content.length);
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-cache");
        response.getOutputStream().write(content);
    }
}
