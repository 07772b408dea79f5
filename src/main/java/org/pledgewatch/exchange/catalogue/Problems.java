package org.pledgewatch.exchange.catalogue;

import java.util.ArrayList;
import java.util.List;

/** What was found wrong so far. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void add(Place at, String what) {
        found.add(new Problem(at, what));
    }

    int count() {
        return found.size();
    }

    /** In order of file and line, each once. */
    List<Problem> sorted() {
        return found.stream().sorted().distinct().toList();
    }
}
