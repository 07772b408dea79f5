package org.pledgewatch.scoreboard;

/**
 * In which words a status is told. Only what a party promised itself can be kept or broken; what it was asked it meets
 * or does not meet. Confusing the two would be our own false claim.
 */
public enum Voice {
    /** The party promised it: kept, broken. */
    PLEDGED,
    /** A treaty or law binds it: fulfilled, not fulfilled. */
    LEGAL,
    /** Others ask it: meets, does not meet. */
    ASKED,
    /** Others ask it in every period: meets in the newest, falls short. */
    ASKED_EACH_PERIOD,
    /** What must not happen: respected, crossed. */
    RED_LINE,
    /** Civil society's own step: done, overdue. */
    STEP;

    public static Voice of(String commitmentKind, String basis, boolean periodic) {
        return switch (commitmentKind) {
            case "RED_LINE" -> RED_LINE;
            case "STRATEGIC_STEP" -> STEP;
            default ->
                switch (basis) {
                    case "PLEDGED" -> PLEDGED;
                    case "LEGAL" -> LEGAL;
                    default -> periodic ? ASKED_EACH_PERIOD : ASKED;
                };
        };
    }
}
