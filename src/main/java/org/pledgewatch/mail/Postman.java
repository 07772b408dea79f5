package org.pledgewatch.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.storage.Durability;
import org.springframework.stereotype.Component;

/** Sends what waits in the outbox. */
@Component
public class Postman {

    private static final int BATCH = 50;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(4);
    private static final Duration GIVEN_UP_AFTER = Duration.ofDays(3);

    private final LetterRows rows;
    private final Carriers carriers;
    private final Durability durability;
    private final Clock clock;

    Postman(LetterRows rows, Carriers carriers, Durability durability, Clock clock) {
        this.rows = rows;
        this.carriers = carriers;
        this.durability = durability;
        this.clock = clock;
    }

    /**
     * Sends all that is due, over one connection.
     *
     * @param hold called before each batch; what it throws ends the round
     * @return how many letters came to which end
     * @throws IllegalStateException where the server takes nothing from us; what was not sent waits
     */
    public Map<String, Long> deliver(Runnable hold) {
        Map<String, Long> counts = new TreeMap<>();
        rows.recover();
        hold.run();
        List<Claimed> batch = rows.claim(BATCH);
        if (batch.isEmpty()) {
            return counts;
        }
        try (Carrier carrier = carriers.open()) {
            while (!batch.isEmpty()) {
                @Nullable String closed = null;
                for (Claimed letter : batch) {
                    Sending sending =
                            closed == null ? carrier.hand(letter, () -> dot(letter)) : new Sending.Closed(closed);
                    closed = sending instanceof Sending.Closed c ? c.why() : null;
                    counts.merge(settle(letter, sending).name().toLowerCase(Locale.ROOT), 1L, Long::sum);
                }
                if (closed != null) {
                    throw new IllegalStateException("The mail server takes nothing from us: " + closed);
                }
                hold.run();
                batch = rows.claim(BATCH);
            }
        }
        return counts;
    }

    /** On the disk before the dot is sent: who forgets it would send the letter twice. */
    private void dot(Claimed letter) {
        Durability.Promise promise = durability.promise();
        try {
            rows.dot(letter);
        } finally {
            promise.close();
        }
    }

    private LetterState settle(Claimed letter, Sending sending) {
        if (sending instanceof Sending.Taken) {
            return settle(letter, LetterState.SENT, null, null);
        } else if (sending instanceof Sending.Later later) {
            Instant now = clock.instant();
            boolean isTooOld = letter.created().plus(GIVEN_UP_AFTER).isBefore(now);
            return isTooOld
                    ? settle(letter, LetterState.DEAD, null, "Given up after three days: " + later.why())
                    : settle(letter, LetterState.DEFERRED, now.plus(pause(letter.attempt())), later.why());
        } else if (sending instanceof Sending.NoRecipient no) {
            return settle(letter, LetterState.SUPPRESSED, null, no.why());
        } else if (sending instanceof Sending.Never never) {
            return settle(letter, LetterState.DEAD, null, never.why());
        } else if (sending instanceof Sending.Closed closed) {
            return settle(letter, LetterState.DEFERRED, clock.instant().plus(FIRST_WAIT), closed.why());
        } else if (sending instanceof Sending.Nobody nobody) {
            boolean again = letter.letter().kind() == Letter.Kind.ENTRANCE && letter.attempt() < 2;
            return again
                    ? settle(letter, LetterState.DEFERRED, clock.instant().plus(FIRST_WAIT), nobody.why())
                    : settle(letter, LetterState.UNKNOWN, null, nobody.why());
        }
        throw new IllegalStateException("Unknown: " + sending);
    }

    private LetterState settle(Claimed letter, LetterState state, @Nullable Instant notBefore, @Nullable String why) {
        rows.settle(letter, state, notBefore, why);
        return state;
    }

    /** Twice as long each time, and somewhere within, so that not all come at once. */
    private static Duration pause(int attempt) {
        Duration most = FIRST_WAIT.multipliedBy(1L << Math.min(attempt - 1, 12));
        long bound = (most.compareTo(LONGEST_WAIT) < 0 ? most : LONGEST_WAIT).toMillis();
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(bound / 4, bound + 1));
    }
}
