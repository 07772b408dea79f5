package org.pledgewatch.pictures;

/**
 * The shape beside each verdict's word, the same on every page and picture; named as the statuses and the bands of fair
 * shares are. The class {@code cut} is drawn in the colour of the ground.
 */
public enum Mark {
    MET(Tone.MET, disc() + cut("M4.4 8.3 7 10.9l4.7-5.4")),
    MET_LATE(Tone.MET, disc() + cut("M8 3.8V8l3 2")),
    ON_TRACK(Tone.MET, ring("6.9", "2") + drawn("M4.9 8.2 7.2 10.5l4-4.7", "1.8")),
    AT_RISK(
            Tone.HALF,
            "<path d=\"M8 1.6 15.2 14.5H.8z\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.9\""
                    + " stroke-linejoin=\"round\"/><path d=\"M8 6v4M8 11.4v1.5\" stroke=\"currentColor\""
                    + " stroke-width=\"1.7\"/>"),
    OFF_TRACK(Tone.BELOW, diamond()),
    MISSED(Tone.NIL, crossed()),
    REGRESSED(Tone.NIL, square() + cut("M8 3.5v8M4.6 8.3 8 11.8l3.4-3.5")),
    NO_EVIDENCE(
            Tone.NONE,
            "<circle cx=\"8\" cy=\"8\" r=\"7\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.7\""
                    + " stroke-dasharray=\"2.6 1.8\"/>"
                    + drawn("M6 6.3a2 2 0 1 1 2.7 1.9c-.5.2-.7.5-.7 1.1M8 10.7v1.5", "1.5")),
    UPCOMING(Tone.NONE, ring("6.9", "1.7") + "<circle cx=\"8\" cy=\"8\" r=\"1.7\" fill=\"currentColor\"/>"),
    WITHDRAWN(Tone.NONE, ring("6.9", "1.7") + drawn("M4.5 8h7", "1.8")),
    SUPERSEDED(Tone.NONE, ring("6.9", "1.7") + drawn("M4.3 8h6.4M8.4 5.4 11 8l-2.6 2.6", "1.6")),
    NEAR(Tone.NEAR, ring("6.9", "2") + "<path d=\"M8 1.1a6.9 6.9 0 1 1-6.9 6.9H8z\" fill=\"currentColor\"/>"),
    HALF(Tone.HALF, ring("6.9", "2") + "<path d=\"M8 1.1a6.9 6.9 0 0 1 0 13.8z\" fill=\"currentColor\"/>"),
    BELOW(Tone.BELOW, diamond()),
    NIL(Tone.NIL, crossed()),
    NOTHING_ASKED(Tone.NONE, ring("6.9", "1.7"));

    private final Tone tone;
    private final String shape;

    Mark(Tone tone, String shape) {
        this.tone = tone;
        this.shape = shape;
    }

    public Tone tone() {
        return tone;
    }

    /** Its elements, in a square of 16. */
    String shape() {
        return shape;
    }

    private static String disc() {
        return "<circle cx=\"8\" cy=\"8\" r=\"8\" fill=\"currentColor\"/>";
    }

    private static String ring(String radius, String stroke) {
        return "<circle cx=\"8\" cy=\"8\" r=\"" + radius + "\" fill=\"none\" stroke=\"currentColor\" stroke-width=\""
                + stroke + "\"/>";
    }

    private static String square() {
        return "<rect x=\".6\" y=\".6\" width=\"14.8\" height=\"14.8\" fill=\"currentColor\"/>";
    }

    private static String crossed() {
        return square() + cut("m4.4 4.4 7.2 7.2m0-7.2-7.2 7.2");
    }

    private static String diamond() {
        return drawn("M8 .9 15.1 8 8 15.1.9 8z", "1.8")
                + "<path d=\"M4.9 8h6.2\" stroke=\"currentColor\" stroke-width=\"2\"/>";
    }

    private static String drawn(String path, String stroke) {
        return "<path d=\"" + path + "\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"" + stroke + "\"/>";
    }

    private static String cut(String path) {
        return "<path class=\"cut\" d=\"" + path + "\" fill=\"none\" stroke-width=\"1.9\"/>";
    }
}
