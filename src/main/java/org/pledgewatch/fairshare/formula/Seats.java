package org.pledgewatch.fairshare.formula;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many whole people each party was apportioned, in order of their codes. Immutable. */
public final class Seats {

    private final List<String> parties;
    private final long[] seats;
    private final @Nullable Tie tie;

    Seats(Keys keys, long[] seats, @Nullable Tie tie) {
        this.parties = keys.parties();
        this.seats = seats;
        this.tie = tie;
    }

    /** @throws IllegalArgumentException if the party had no key */
    public long of(String party) {
        int i = Collections.binarySearch(parties, party);
        if (i < 0) {
            throw new IllegalArgumentException(party + " has no key, so it was apportioned nothing.");
        }
        return seats[i];
    }

    /** Equal claims of which not all could be met; none where the arithmetic alone decided. */
    public @Nullable Tie tie() {
        return tie;
    }

    /** All of them together: what was to be apportioned. */
    public long total() {
        return Arrays.stream(seats).sum();
    }

    /** By party, in order of their codes. */
    public Map<String, Long> byParty() {
        Map<String, Long> all = new TreeMap<>();
        for (int i = 0; i < seats.length; i++) {
            all.put(parties.get(i), seats[i]);
        }
        return Collections.unmodifiableMap(all);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Seats s
                && s.byParty().equals(byParty())
                && String.valueOf(s.tie).equals(String.valueOf(tie));
    }

    @Override
    public int hashCode() {
        return byParty().hashCode();
    }

    @Override
    public String toString() {
        return byParty() + (tie == null ? "" : " " + tie);
    }
}
