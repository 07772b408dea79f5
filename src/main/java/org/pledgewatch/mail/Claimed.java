package org.pledgewatch.mail;

import java.time.Instant;
import org.pledgewatch.reference.Sha256;

/** A letter that is being sent, under a token that nobody else has. */
record Claimed(long id, Letter letter, int attempt, Instant created, long token) {

    /** The same over all attempts, so that a program that gets it twice shows it once. */
    String messageId(String host) {
        return "<" + Sha256.of(letter.key()).substring(0, 40) + "@" + host + ">";
    }
}
