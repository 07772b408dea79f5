package org.pledgewatch.mail;

/** Why an address gets nothing more. */
public enum Suppression {
    /** A server said that there is no such address. */
    BOUNCED,
    /** Its owner told their provider that they do not want this. */
    COMPLAINED,
    /** Somebody at the desk wrote it down. */
    BY_HAND;

    /** Who complains of digests still gets a link that they ask for. */
    boolean stops(Letter.Kind kind) {
        return this != COMPLAINED || kind != Letter.Kind.ENTRANCE;
    }
}
