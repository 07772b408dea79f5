package org.pledgewatch.outbound;

import java.io.IOException;

/** No answer: a full sentence says why. */
public class NotReached extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean isRefused;

    NotReached(String why, boolean isRefused, Throwable cause) {
        super(why, cause);
        this.isRefused = isRefused;
    }

    NotReached(String why) {
        super(why);
        this.isRefused = true;
    }

    /** Whether we do not go there, now or later; else it may answer another time. */
    public boolean isRefused() {
        return isRefused;
    }
}
