package org.pledgewatch.exchange.imports;

/** How a confirmation ended. */
public enum Confirmation {
    RECORDED,
    /** It was recorded or undone before: nothing was done again. */
    DONE_BEFORE,
    /** The record is another than was seen: look again. */
    RECORD_CHANGED,
    /** It has figures that are corrected, or is undone, and no reason was given. */
    REASON_MISSING,
    REASON_TOO_LONG,
    REFUSED,
    /** It has expired or was dropped. */
    GONE
}
