package org.pledgewatch.accounts;

/** What a member of the desk may do; each may also do what those after it may. */
public enum Role {
    /** Users, settings, jobs, the addresses that figures are fetched from. */
    ADMINISTRATOR,
    /** Publishes what somebody else wrote. */
    REVIEWER,
    /** Writes: commitments, sessions, figures, milestones, answers. */
    COORDINATOR,
    /** Reads the desk. */
    VIEWER;

    /** Whether this role may do what {@code other} may. */
    public boolean covers(Role other) {
        return compareTo(other) <= 0;
    }
}
