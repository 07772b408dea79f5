package org.pledgewatch.fairshare.formula;

/** Whether a party admitted its fair share of a year. */
public enum Verdict {
    /** Actual ≥ quota. */
    MET,
    /** Below, and at least the bound for near of it. */
    NEAR,
    /** Below near, and at least the bound for half. */
    HALF,
    BELOW,
    /** The quota is zero: not counted as met. */
    NOTHING_ASKED,
    /** There is no figure to judge by. */
    NO_EVIDENCE;

    /** Whether figures told that the share was met or not: the honest denominator counts only these. */
    public boolean isJudged() {
        return this != NOTHING_ASKED && this != NO_EVIDENCE;
    }
}
