package org.pledgewatch.fairshare.formula;

/** Thrown where there are no shares to tell for a year and scenario; the message says why and what to do. */
public final class FairShareUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Why why;

    FairShareUnavailable(Why why, String sentence) {
        super(sentence);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** What is missing. */
    public enum Why {
        /** Who shares in that year is not known. */
        NO_POOL,
        /** The figure that the global number is computed from is not known. */
        NO_TARGET,
        /** No party of the pool has a key. */
        NO_KEYS,
        /** The number is too small for the method or the minimum. */
        TOO_FEW
    }
}
