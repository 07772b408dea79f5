package org.pledgewatch.accounts;

import java.util.Set;

/**
 * Somebody who is signed in at the desk.
 *
 * @param id by which rows name who wrote them; never an e-mail address
 * @param name as shown to other members, and to nobody else
 * @param parties codes of the parties it is limited to; empty where it is not
 * @param frameworks slugs of the frameworks it is limited to; empty where it is not
 */
public record Member(long id, String name, Role role, Set<String> parties, Set<String> frameworks) {

    public Member {
        parties = Set.copyOf(parties);
        frameworks = Set.copyOf(frameworks);
    }

    public boolean may(Role needed) {
        return role.covers(needed);
    }

    /** Whether it may write about the party. */
    public boolean isFor(String party) {
        return parties.isEmpty() || parties.contains(party);
    }

    /** Whether it may write about what belongs to the framework. */
    public boolean isForFramework(String framework) {
        return frameworks.isEmpty() || frameworks.contains(framework);
    }
}
