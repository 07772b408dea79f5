package org.pledgewatch.api;

/** Who speaks, and how binding it is. */
enum CommitmentKind {
    /** Promised by governments. */
    PLEDGE,
    /** What civil society set itself. */
    STRATEGIC_STEP,
    /** Asked for. */
    RECOMMENDATION,
    /** What must not happen. */
    RED_LINE
}
