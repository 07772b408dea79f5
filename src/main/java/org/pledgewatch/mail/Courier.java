package org.pledgewatch.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Takes letters, a batch at a time, and hands them over one connection. */
final class Courier {

    /** A batch is given back after it, so that nobody else takes it for lost while a slow server is waited for. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Round round;
    private final LetterRows rows;
    private final LastLooks looks;
    private final Marks.Connection marks;
    private final Clock clock;

    Courier(Round round, LetterRows rows, LastLooks looks, Marks.Connection marks, Clock clock) {
        this.round = round;
        this.rows = rows;
        this.looks = looks;
        this.marks = marks;
        this.clock = clock;
    }

    void carry(Carrier carrier, List<Claimed> batch) {
        List<Settlement> done = new ArrayList<>();
        Deque<Claimed> left = new ArrayDeque<>(batch);
        try {
            wanted(left, done);
            Instant begun = clock.instant();
            while (!left.isEmpty() && round.goesOn() && clock.instant().isBefore(begun.plus(LONGEST))) {
                hand(carrier, left.removeFirst(), done);
            }
        } finally {
            rows.end(done, List.copyOf(left));
        }
    }

    /** Leaves those that are still to be sent, and says what becomes of the others. */
    private void wanted(Deque<Claimed> left, List<Settlement> done) {
        Map<String, LastWord> words = looks.at(left);
        left.removeIf(letter -> {
            LastWord word = words.get(letter.letter().key());
            if (letter.isStopped()) {
                settled(done, Settlement.ended(letter, LetterState.SUPPRESSED, "The address gets nothing more."));
            } else if (word instanceof LastWord.Drop drop) {
                settled(done, Settlement.ended(letter, LetterState.SUPERSEDED, drop.why()));
            } else if (word instanceof LastWord.NotBefore later) {
                settled(done, Settlement.putOff(letter, later.moment(), "Quiet hours."));
            } else {
                return false;
            }
            return true;
        });
    }

    private void hand(Carrier carrier, Claimed letter, List<Settlement> done) {
        try {
            Sending sending = carrier.hand(letter, () -> dot(letter, done));
            round.heard(sending);
            settled(done, Fate.of(letter, sending, clock.instant()));
        } catch (TakenOver e) {
            round.count("taken over");
        }
    }

    private void settled(List<Settlement> done, Settlement settlement) {
        done.add(settlement);
        round.count(settlement.state());
    }

    private void dot(Claimed letter, List<Settlement> before) {
        boolean isOurs = marks.mark(letter, before);
        before.clear();
        if (!isOurs) {
            throw new TakenOver(letter);
        }
    }
}
