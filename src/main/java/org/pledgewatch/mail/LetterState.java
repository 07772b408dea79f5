package org.pledgewatch.mail;

/** How far a letter is. */
public enum LetterState {
    /** Waits to be sent. */
    PENDING,
    /** Somebody is sending it; what became of it before the final dot can be done again. */
    CLAIMED,
    /** The final dot was about to be sent: from here on the server may have it. */
    DOT,
    /** The server took it, or it lies in the directory for mail. */
    SENT,
    /** The server would not take it yet. */
    DEFERRED,
    /** Nobody can say whether the server took it. */
    UNKNOWN,
    /** Not sent: no longer true, no longer wanted, or said better by another. */
    SUPERSEDED,
    /** The address gets nothing more: a server knows no such recipient, or its owner complained. */
    SUPPRESSED,
    /** Refused for good, or tried for too long. */
    DEAD;

    public boolean isWaiting() {
        return this == PENDING || this == DEFERRED;
    }

    public boolean isTrouble() {
        return this == UNKNOWN || this == SUPPRESSED || this == DEAD;
    }
}
