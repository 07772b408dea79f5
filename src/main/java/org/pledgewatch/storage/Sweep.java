package org.pledgewatch.storage;

import java.util.Map;

/**
 * Takes away what a room no longer needs: a bean of that room, called every night, each in a transaction of its own.
 */
@FunctionalInterface
public interface Sweep {

    /** @return what was taken away, and how much of it */
    Map<String, Long> sweep();
}
