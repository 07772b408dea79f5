package org.pledgewatch.mail;

import java.time.Instant;

/** A letter that is being sent, under a token that nobody else has. */
record Claimed(long id, Letter letter, int attempt, Instant created, long token) {

    /** The same over all attempts, so that a program that gets it twice shows it once. */
    String messageId(String host) {
        return "<" + Hash.of(letter.key()) + "@" + host + ">";
    }
}
