package org.pledgewatch.scheduling;

/** How far a slot is. One that failed and is to be tried again is waiting, with an error. */
public enum RunState {
    WAITING,
    RUNNING,
    SUCCEEDED,
    FAILED,
    /** A later slot stood for it before it was begun. */
    SUPERSEDED
}
