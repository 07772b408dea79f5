package org.pledgewatch.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** What is done with a letter after what came of handing it over. */
final class Fate {

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(4);
    private static final Duration GIVEN_UP_AFTER = Duration.ofDays(3);

    private Fate() {}

    static Settlement of(Claimed letter, Sending sending, Instant now) {
        if (sending instanceof Sending.Taken) {
            return Settlement.ended(letter, LetterState.SENT, null);
        } else if (sending instanceof Sending.Later later) {
            return again(letter, later.why(), now);
        } else if (sending instanceof Sending.Cut cut) {
            return again(letter, cut.why(), now);
        } else if (sending instanceof Sending.NoRecipient no) {
            return Settlement.bounced(
                    letter, Suppressions.without(letter.letter().to(), no.why()));
        } else if (sending instanceof Sending.Never never) {
            return Settlement.ended(letter, LetterState.DEAD, never.why());
        } else if (sending instanceof Sending.Nobody nobody) {
            return letter.letter().kind().isSentAgain() && letter.attempt() < 2
                    ? Settlement.again(letter, now.plus(FIRST_WAIT), nobody.why())
                    : Settlement.ended(letter, LetterState.UNKNOWN, nobody.why());
        } else if (sending instanceof Sending.Away away) {
            return Settlement.putOff(letter, now.plus(FIRST_WAIT), away.why());
        } else if (sending instanceof Sending.Closed closed) {
            return Settlement.putOff(letter, now.plus(FIRST_WAIT), closed.why());
        }
        throw new IllegalStateException("Unknown: " + sending);
    }

    private static Settlement again(Claimed letter, String why, Instant now) {
        return letter.created().plus(GIVEN_UP_AFTER).isBefore(now)
                ? Settlement.ended(letter, LetterState.DEAD, "Given up after three days: " + why)
                : Settlement.again(letter, now.plus(pause(letter.attempt())), why);
    }

    /** Twice as long each time at most, and anywhere within, so that not all come at once. */
    private static Duration pause(int attempt) {
        Duration most = FIRST_WAIT.multipliedBy(1L << Math.min(Math.max(attempt - 1, 0), 12));
        long bound = (most.compareTo(LONGEST_WAIT) < 0 ? most : LONGEST_WAIT).toMillis();
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(1, bound + 1));
    }
}
