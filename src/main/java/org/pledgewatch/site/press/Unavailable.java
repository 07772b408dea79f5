package org.pledgewatch.site.press;

/** There is no page just now: too many are being rendered, or the database is out of reach. */
final class Unavailable extends Exception {

    Unavailable() {
        super("Too many pages are being rendered.", null, false, false);
    }

    Unavailable(Throwable cause) {
        super("The page cannot be rendered now.", cause, false, false);
    }
}
