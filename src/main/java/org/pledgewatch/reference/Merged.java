package org.pledgewatch.reference;

/** How many things a merge added, changed, and found as they were. */
public record Merged(int added, int changed, int unchanged) {

    public static final Merged NOTHING = new Merged(0, 0, 0);

    public static Merged anAddition() {
        return new Merged(1, 0, 0);
    }

    public static Merged aChange() {
        return new Merged(0, 1, 0);
    }

    public static Merged noChange() {
        return new Merged(0, 0, 1);
    }

    public Merged plus(Merged other) {
        return new Merged(added + other.added, changed + other.changed, unchanged + other.unchanged);
    }

    /** Whether nothing had to be written. */
    public boolean wroteNothing() {
        return added == 0 && changed == 0;
    }
}
