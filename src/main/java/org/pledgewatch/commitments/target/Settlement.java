package org.pledgewatch.commitments.target;

/** What the end of a periodic target asks for. */
public enum Settlement {
    /** Every period was met. */
    EVERY_PERIOD,
    /** The sum over all periods was met. */
    TOTAL
}
