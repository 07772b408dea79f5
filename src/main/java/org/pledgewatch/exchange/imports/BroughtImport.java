package org.pledgewatch.exchange.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.observations.IntakeResult;

/**
 * An import, waiting or recorded.
 *
 * @param refused cells that were refused when it came
 * @param expiresAt when it is dropped, if it still waits
 * @param recorded none while it waits
 * @param undone none unless it was undone
 */
public record BroughtImport(
        long id,
        String name,
        Origin origin,
        String sha256,
        long broughtBy,
        Instant broughtAt,
        Instant expiresAt,
        int refused,
        @Nullable Done recorded,
        @Nullable IntakeResult counts,
        @Nullable Done undone) {

    /** Who did it, when and why. */
    public record Done(long by, Instant at, String reason) {}

    public boolean isWaiting() {
        return recorded == null;
    }

    public boolean canBeUndone() {
        return recorded != null && undone == null && counts != null && counts.written() > 0;
    }
}
