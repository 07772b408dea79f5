package org.pledgewatch.forums;

/** Who may learn who said it. */
public enum Attribution {
    /** The words and, where approved, the name. */
    ON_RECORD,
    /** The words alone: neither identity nor affiliation (the Chatham House rule). */
    ANONYMOUS,
    /** Nothing leaves the desk. */
    OFF_RECORD
}
