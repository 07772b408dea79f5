package org.pledgewatch.fairshare;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An issued report as lists name it.
 *
 * @param sha256 of its canonical JSON as UTF-8
 * @param corrects the edition before
 */
public record ReportHead(
        String id,
        int year,
        ReportKind kind,
        int edition,
        Instant issuedAt,
        Instant knownAt,
        String method,
        String sha256,
        @Nullable String corrects) {}
