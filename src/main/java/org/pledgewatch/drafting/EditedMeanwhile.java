package org.pledgewatch.drafting;

/** Somebody else changed the draft since it was opened: neither is lost, both are shown. */
public class EditedMeanwhile extends RuntimeException {

    private final transient Draft theirs;
    private final transient Content mine;

    EditedMeanwhile(Draft theirs, Content mine) {
        super("Somebody else changed \"" + theirs.title() + "\" while you had it open.");
        this.theirs = theirs;
        this.mine = mine;
    }

    /** As it is saved now. */
    public Draft theirs() {
        return theirs;
    }

    /** What was to be saved. */
    public Content mine() {
        return mine;
    }
}
