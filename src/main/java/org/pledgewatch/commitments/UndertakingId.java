package org.pledgewatch.commitments;

/** The id of an undertaking: its party's number and its commitment's, so that a party's undertakings lie together. */
public final class UndertakingId {

    private UndertakingId() {}

    public static long of(int party, int commitment) {
        return ((long) party << 32) | commitment;
    }

    public static int party(long id) {
        return (int) (id >>> 32);
    }

    public static int commitment(long id) {
        return (int) id;
    }
}
