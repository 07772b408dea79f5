package org.pledgewatch.reference;

/** Why a status is what it is: the machine-readable code beside every explanation. */
public enum Reason {
    /** Before the start. */
    NOT_STARTED,

    /** Less than the first tenth of the time has passed. */
    ONLY_BEGUN,
    /** Progress keeps up with time, to the bound of the method. */
    PACE_SUFFICIENT,
    PACE_SLOW,
    PACE_FAR_BEHIND,

    /** The newest judged period decides. */
    LATEST_PERIOD_MET,
    LATEST_PERIOD_NEARLY_MET,
    LATEST_PERIOD_MISSED,

    NO_MILESTONE_OVERDUE,
    MILESTONE_OVERDUE,
    MILESTONE_LONG_OVERDUE,

    REACHED,
    REACHED_LATE,
    NOT_REACHED,
    /** Reached earlier and lost since, where the terms say reach and keep. */
    LOST,

    EVERY_PERIOD_MET,
    PERIOD_MISSED,
    TOTAL_MET,
    TOTAL_MISSED,

    /** No figure ever. */
    NEVER_REPORTED,
    /** The publisher is not due to have published yet. */
    FIGURES_NOT_DUE,
    /** The publisher should have published by now. */
    FIGURES_OVERDUE,
    BASELINE_MISSING,
    BASELINE_ZERO,
    /** The fair-share formula has no figure for the party. */
    NO_QUOTA,
    /** Only people can tell, and two have not done so yet. */
    VERDICT_PENDING,
    /** People told, with evidence. */
    VERDICT_GIVEN,

    PARTY_WITHDREW,
    /** It no longer stands: what was published was withdrawn, with the reason. */
    COMMITMENT_WITHDRAWN,
    TERMS_REPLACED
}
