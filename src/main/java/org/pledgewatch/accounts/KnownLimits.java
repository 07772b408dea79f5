package org.pledgewatch.accounts;

import java.util.Set;

/** To which parties and agreements a member's writing may be limited: those that there are. */
public final class KnownLimits {

    private KnownLimits() {}

    /** @throws RefusedEntry where a code is nobody's: it would limit the member to nothing, and nobody would see why */
    public static void require(Set<String> given, Set<String> known) {
        if (!known.containsAll(given)) {
            throw new RefusedEntry(RefusedEntry.Field.LIMITS, "refused.limits");
        }
    }
}
