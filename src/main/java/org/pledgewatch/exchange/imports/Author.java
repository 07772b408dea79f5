package org.pledgewatch.exchange.imports;

import java.util.Set;

/**
 * Who brings figures.
 *
 * @param member the number of the member of the desk
 * @param role as which figures are recorded; never a person's name
 * @param parties codes of the parties that it is limited to; empty where it is not
 */
public record Author(long member, String role, Set<String> parties) {

    public Author {
        parties = Set.copyOf(parties);
    }

    boolean isFor(String party) {
        return parties.isEmpty() || parties.contains(party);
    }
}
