package org.pledgewatch.site;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pledgewatch.reference.Sha256;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Pictures as files that other sites may show. */
final class PictureFiles {

    static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private static final Pattern STYLE = Pattern.compile("<style>([^<]*)</style>");

    private PictureFiles() {}

    /** Opened by itself it may use the one style sheet that it carries, known by its hash, and nothing else. */
    static ResponseEntity<byte[]> svg(String svg) {
        return ResponseEntity.ok()
                .contentType(SVG)
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; style-src" + style(svg))
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .body(svg.getBytes(StandardCharsets.UTF_8));
    }

    static ResponseEntity<byte[]> png(byte[] png) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .body(png);
    }

    private static String style(String svg) {
        StringBuilder sources = new StringBuilder();
        Matcher style = STYLE.matcher(svg);
        while (style.find()) {
            byte[] hash = Sha256.start().digest(style.group(1).getBytes(StandardCharsets.UTF_8));
            sources.append(" 'sha256-")
                    .append(Base64.getEncoder().encodeToString(hash))
                    .append('\'');
        }
        return sources.isEmpty() ? " 'none'" : sources.toString();
    }
}
