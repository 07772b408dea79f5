package org.pledgewatch.forums;

/** A row that holds a value at a place in the catalogue's order. */
interface Stored<T> {

    T value();

    int ordinal();

    void take(T value, int place);
}
