package org.pledgewatch.operations;

import java.util.function.LongConsumer;

/** Shows how far long work is, where somebody looks on. */
final class Progress {

    private Progress() {}

    /**
     * A line that counts up on a terminal; nothing where the output goes elsewhere; from JDK 22 on it counts up there
     * too, for the console is never missing.
     */
    @SuppressWarnings("SystemConsoleNull")
    static LongConsumer onTerminal(String what) {
        if (System.console() == null) {
            return done -> {};
        }
        return done -> {
            System.err.print("\r" + done + " " + what);
            System.err.flush();
        };
    }
}
