package org.pledgewatch.fairshare.formula;

/** Whether a party's figure of a year is there, and if not, what that means. */
public enum Reporting {
    REPORTED,
    /** There is a table of that year, and it lists the party in another year: this year's silence is a gap. */
    NOT_REPORTED,
    /** There is a table of that year, and no table ever listed the party: it is no country of resettlement, so zero. */
    NEVER_LISTED,
    /** There is no table of that year: no state has a figure in it. */
    NO_TABLE;

    /** Of several figures that are added up: one gap makes the sum a gap. */
    Reporting and(Reporting other) {
        if (this == NO_TABLE || other == NO_TABLE) {
            return NO_TABLE;
        }
        if (this == NOT_REPORTED || other == NOT_REPORTED) {
            return NOT_REPORTED;
        }
        return this == REPORTED ? this : other;
    }
}
