package org.pledgewatch.pictures;

/** Which part of a text lies at its place. */
enum Side {
    LEFT("start"),
    MIDDLE("middle"),
    RIGHT("end");

    private final String anchor;

    Side(String anchor) {
        this.anchor = anchor;
    }

    String anchor() {
        return anchor;
    }
}
