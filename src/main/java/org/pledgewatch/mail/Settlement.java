package org.pledgewatch.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of claiming a letter.
 *
 * @param notBefore when it is tried again, where it is
 * @param wasOffered whether it was an attempt; else it is as if nobody had claimed it
 * @param bounced whether its address is to get nothing more
 */
record Settlement(
        Claimed letter,
        LetterState state,
        @Nullable Instant notBefore,
        @Nullable String why,
        boolean wasOffered,
        boolean bounced) {

    static Settlement again(Claimed letter, Instant notBefore, String why) {
        return new Settlement(letter, LetterState.DEFERRED, notBefore, why, true, false);
    }

    static Settlement putOff(Claimed letter, Instant notBefore, String why) {
        return new Settlement(letter, LetterState.DEFERRED, notBefore, why, false, false);
    }

    static Settlement ended(Claimed letter, LetterState state, @Nullable String why) {
        return new Settlement(letter, state, null, why, true, false);
    }

    static Settlement bounced(Claimed letter, String why) {
        return new Settlement(letter, LetterState.SUPPRESSED, null, why, true, true);
    }
}
