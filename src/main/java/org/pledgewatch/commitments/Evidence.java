package org.pledgewatch.commitments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document or a page that supports a milestone or a verdict.
 *
 * @param sha256 the digest of what was seen, 64 hexadecimal digits
 */
public record Evidence(
        String title,
        @Nullable String link,
        @Nullable String sha256,
        @Nullable LocalDate seenOn) {

    public Evidence {
        if (title.isBlank() || title.length() > 500) {
            throw new IllegalArgumentException("Evidence needs a title of at most 500 characters.");
        }
        if (sha256 != null && !sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "\"" + sha256 + "\" is not a SHA-256 digest: write its 64 hexadecimal digits in lower case.");
        }
    }
}
