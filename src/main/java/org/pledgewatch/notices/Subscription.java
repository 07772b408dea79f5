package org.pledgewatch.notices;

import java.time.Instant;

/** Somebody's subscription, without the address: that is asked for only where it is needed. */
public record Subscription(long id, Wishes wishes, State state, Instant stateSince, Instant confirmedAt) {

    /** Whether letters are sent. */
    public enum State {
        ACTIVE,
        /** By the reader, until they say otherwise; what happens meanwhile is not told later. */
        PAUSED,
        /** Unsubscribed: erased after a while, so that a slip can be undone. */
        ENDED,
        /** Their server knows no such address. */
        BOUNCED
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }
}
