package org.pledgewatch.reference;

/** What is said about an undertaking on a date. The rules are those of {@code assessment.judgement}. */
public enum Status {
    UPCOMING,
    ON_TRACK,
    AT_RISK,
    OFF_TRACK,
    MET,
    MET_LATE,
    MISSED,
    REGRESSED,
    NO_EVIDENCE,
    WITHDRAWN,
    SUPERSEDED;

    /** Whether a party would dispute it: these need a right of reply before they are first published. */
    public boolean isAdverse() {
        return switch (this) {
            case AT_RISK, OFF_TRACK, MISSED, REGRESSED -> true;
            case UPCOMING, ON_TRACK, MET, MET_LATE, NO_EVIDENCE, WITHDRAWN, SUPERSEDED -> false;
        };
    }

    /** Whether figures, milestones or people have told how things stand; the honest denominator counts only these. */
    public boolean isAssessed() {
        return switch (this) {
            case ON_TRACK, AT_RISK, OFF_TRACK, MET, MET_LATE, MISSED, REGRESSED -> true;
            case UPCOMING, NO_EVIDENCE, WITHDRAWN, SUPERSEDED -> false;
        };
    }

    /** Whether the party does, on this date, what it promised or was asked. */
    public boolean isFavourable() {
        return this == ON_TRACK || this == MET || this == MET_LATE;
    }
}
