package org.pledgewatch.drafting;

import java.util.Locale;

/** A reply that cannot be taken; said in the language of whoever replies. */
public final class RefusedReply extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Of so many characters at most. */
    public static final int LONGEST = 20_000;

    private final Why why;

    /** What is wrong with it. */
    public enum Why {
        LATE,
        LENGTH,
        LETTERS,
        LANGUAGE,
        LINK
    }

    RefusedReply(Why why) {
        this.why = why;
    }

    /** The key of the message that says what to do. */
    public String key() {
        return "reply.refused." + why.name().toLowerCase(Locale.ROOT);
    }
}
