package org.pledgewatch.desk;

import org.pledgewatch.accounts.Member;

/** Holds members to the parties that they are limited to. */
public final class Limits {

    private Limits() {}

    /** Refuses, with the same page as the door, whoever may not write about the party. */
    public static void require(Member me, String party) {
        if (!me.isFor(party)) {
            throw new Door.NotAllowed();
        }
    }

    /** Refuses whoever is limited to some parties or frameworks, for what is about all of them. */
    static void requireAll(Member me) {
        if (!me.parties().isEmpty() || !me.frameworks().isEmpty()) {
            throw new Door.NotAllowed();
        }
    }
}
