package org.pledgewatch.exchange.sources;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place from which a publisher's figures are fetched.
 *
 * @param fileName under which it is read: some tables do not say themselves which they are
 * @param unseen whether it is recorded without anybody looking, where nothing of it is refused
 * @param allowedBy the number of the member who allowed it
 * @param seen what the publisher said of the version that was fetched last
 * @param last none before the first time
 */
public record FigureSource(
        long id,
        String title,
        URI address,
        String fileName,
        int everyDays,
        boolean unseen,
        long allowedBy,
        Instant nextAt,
        Seen seen,
        @Nullable Last last) {

    /** By which a publisher tells whether there is another version. */
    public record Seen(
            @Nullable String etag,
            @Nullable String lastModified,
            @Nullable String sha256) {}

    /** What came of it the last time. */
    public record Last(
            Instant at,
            Outcome outcome,
            @Nullable String trouble,
            @Nullable Long importId) {}

    /** How fetching ends. */
    public enum Outcome {
        /** The publisher has the same version as before, or nothing in it is new. */
        NOTHING_NEW,
        /** Somebody has to look at it. */
        WAITS,
        RECORDED,
        FAILED
    }
}
