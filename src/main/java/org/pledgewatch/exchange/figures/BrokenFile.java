package org.pledgewatch.exchange.figures;

import org.jspecify.annotations.Nullable;

/** Ends the reading of a file of which nothing more can be understood; becomes its last refusal. */
final class BrokenFile extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    BrokenFile(Refusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    BrokenFile(long line, String why, String whatToDo) {
        this(new Refusal(line, "", "", why, whatToDo));
    }

    Refusal refusal() {
        return refusal;
    }

    /** The one that some library wrapped. */
    static @Nullable BrokenFile in(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof BrokenFile broken) {
                return broken;
            }
        }
        return null;
    }
}
