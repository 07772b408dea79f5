package org.pledgewatch.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Sha256;

/**
 * A letter that is being sent, under a token that nobody else has.
 *
 * @param suppressed why its recipient gets nothing more, if so
 */
record Claimed(
        long id,
        Letter letter,
        int attempt,
        Instant created,
        long token,
        @Nullable Suppression suppressed) {

    private static final int MARK = 40;

    boolean isStopped() {
        return suppressed != null && suppressed.stops(letter.kind());
    }

    /** The same over all attempts, so that a program that gets it twice shows it once. */
    String messageId(String host) {
        return "<" + mark(letter.key()) + "@" + host + ">";
    }

    /** What stands for a key where the key is not to be read. */
    static String mark(String key) {
        return Sha256.of(key).substring(0, MARK);
    }
}
