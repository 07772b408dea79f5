package org.pledgewatch.commitments.target;

/** A target with a moment of truth in every period. */
public sealed interface Periodic extends Target permits Growth, FairShare, Guard {

    /** How the periods together settle it at the end. */
    Settlement settle();
}
