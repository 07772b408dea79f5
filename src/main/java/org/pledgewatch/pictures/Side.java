package org.pledgewatch.pictures;

/** Which part of a text lies at its place, whichever way it is written. */
enum Side {
    LEFT("start", "end"),
    MIDDLE("middle", "middle"),
    RIGHT("end", "start");

    private final String fromTheLeft;
    private final String fromTheRight;

    Side(String fromTheLeft, String fromTheRight) {
        this.fromTheLeft = fromTheLeft;
        this.fromTheRight = fromTheRight;
    }

    /** SVG's {@code start} is where writing begins: on the right in Arabic. */
    String anchor(boolean isFromTheRight) {
        return isFromTheRight ? fromTheRight : fromTheLeft;
    }
}
