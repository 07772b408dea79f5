package org.pledgewatch.hooks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a hook is told in one call.
 *
 * @param messageId the same over all attempts
 * @param changes how many; none in a test
 * @param answer what came of the last attempt
 */
public record Delivery(
        String messageId,
        int changes,
        State state,
        int attempts,
        Instant created,
        @Nullable Instant settled,
        @Nullable String answer) {

    /** How far it is. */
    public enum State {
        /** To be told, after those before it. */
        WAITING,
        /** The other program answered that it has it. */
        TOLD,
        /** It did not, for three days. */
        GIVEN_UP
    }
}
