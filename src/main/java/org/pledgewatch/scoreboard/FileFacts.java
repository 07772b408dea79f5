package org.pledgewatch.scoreboard;

import java.time.Instant;

/**
 * A document that everybody can have.
 *
 * @param sha256 the digest of its bytes, under which it is handed out
 * @param kind as PDF
 */
public record FileFacts(String title, String sha256, String kind, int bytes, Instant attachedAt) {

    public int kilobytes() {
        return Math.max(1, (bytes + 512) / 1024);
    }
}
