package org.pledgewatch.notices.reminders;

/** How soon something wants somebody; the first come first. */
public enum Urgency {
    /** It is late, or broken. */
    NOW,
    /** It is due. */
    TODAY,
    /** It can wait for a few days. */
    SOON
}
