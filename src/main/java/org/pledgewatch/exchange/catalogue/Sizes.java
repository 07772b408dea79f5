package org.pledgewatch.exchange.catalogue;

/** How long texts can be, in characters, so that the tables take them. */
final class Sizes {

    static final int TEXT = 100_000;
    static final int REASON = 2000;
    static final int LINK = 1000;
    static final int DOCUMENT = 500;
    static final int TITLE = 300;

    private Sizes() {}
}
