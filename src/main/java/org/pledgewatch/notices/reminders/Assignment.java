package org.pledgewatch.notices.reminders;

/**
 * That a member sees to something.
 *
 * @param name of the member
 * @param slug of the framework or the commitment
 * @param party its code; empty for all parties
 */
public record Assignment(long member, String name, Kind kind, String slug, String party) {

    /** How much is assigned. */
    public enum Kind {
        /** What one party, or all of them, do about a commitment. */
        COMMITMENT,
        /** Everything of a framework. */
        FRAMEWORK
    }

    boolean covers(Scope scope) {
        return switch (kind) {
            case COMMITMENT -> slug.equals(scope.commitment()) && (party.isEmpty() || party.equals(scope.party()));
            case FRAMEWORK -> slug.equals(scope.framework());
        };
    }
}
