package org.pledgewatch.fairshare.formula;

/**
 * A party that does not share, and why: it is never taken for zero and never estimated, and the others share the whole.
 *
 * @param indicator which figure is to blame
 * @param year of which year
 */
public record Exclusion(String party, Why why, String indicator, int year) implements Comparable<Exclusion> {

    /** What is wrong with the figure. */
    public enum Why {
        /** There is none. */
        NO_FIGURE,
        /** It is below zero, so nothing can be proportional to it. */
        NEGATIVE_FIGURE,
        /** It is zero, and the formula divides by it. */
        DIVISION_BY_ZERO,
        /** There is none, so whether the party belongs to the pool cannot be told. */
        POOL_UNDECIDED
    }

    @Override
    public int compareTo(Exclusion other) {
        return party.compareTo(other.party);
    }
}
