package org.pledgewatch.hooks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A program of a partner that is told of changes.
 *
 * @param failures how often it did not answer well since it last did
 * @param nextTry when it is tried again, after a failure
 */
public record Hook(
        long id,
        String name,
        String address,
        Instant created,
        @Nullable Instant paused,
        Instant toldUntil,
        int failures,
        Instant nextTry) {

    public boolean isPaused() {
        return paused != null;
    }
}
