package org.pledgewatch.exchange.catalogue;

import java.util.Comparator;

/**
 * Where something stands in a file.
 *
 * @param line counted from 1
 */
public record Place(String file, int line) implements Comparable<Place> {

    private static final Comparator<Place> IN_ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line);

    @Override
    public int compareTo(Place other) {
        return IN_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
