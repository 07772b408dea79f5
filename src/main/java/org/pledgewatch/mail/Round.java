package org.pledgewatch.mail;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What all couriers of a round know of each other. */
final class Round {

    /** So many connections that end without a word, one after the other, are no accident. */
    private static final int MOST_CUTS = 3;

    private final Map<String, Long> counts = new TreeMap<>();
    private boolean over;
    private boolean heardWell;
    private int cuts;
    private @Nullable String closedWhy;

    synchronized boolean goesOn() {
        return !over;
    }

    synchronized void stop() {
        over = true;
    }

    synchronized void heard(Sending sending) {
        if (sending instanceof Sending.Closed closed) {
            closedWhy = closed.why();
            over = true;
        } else if (sending instanceof Sending.Away) {
            over = true;
        } else if (sending instanceof Sending.Cut) {
            cuts++;
            over |= cuts >= MOST_CUTS;
        } else {
            cuts = 0;
            heardWell = true;
        }
    }

    synchronized void count(LetterState state) {
        count(state.name().toLowerCase(Locale.ROOT));
    }

    synchronized void count(String what) {
        counts.merge(what, 1L, Long::sum);
    }

    synchronized Map<String, Long> counts() {
        return new TreeMap<>(counts);
    }

    /** Why the server takes nothing from us, if it said so. */
    synchronized @Nullable String closedWhy() {
        return closedWhy;
    }

    /** Whether the server talked with us about a letter. */
    synchronized boolean heardWell() {
        return heardWell;
    }
}
