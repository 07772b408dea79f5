package org.pledgewatch.exchange.catalogue;

import java.util.Comparator;

/** What is wrong at a place, in a full sentence that says what to do. */
public record Problem(Place at, String what) implements Comparable<Problem> {

    private static final Comparator<Problem> IN_ORDER =
            Comparator.comparing(Problem::at).thenComparing(Problem::what);

    @Override
    public int compareTo(Problem other) {
        return IN_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return at + ": " + what;
    }
}
