package org.pledgewatch.commitments;

/** Whose promise it is, or whether it is one at all. */
public enum CommitmentKind {
    /** Made by governments. */
    PLEDGE,
    /** Made by civil society. */
    STRATEGIC_STEP,
    /** Asked for; nobody has to have taken it up. */
    RECOMMENDATION,
    /** What must not happen. */
    RED_LINE
}
