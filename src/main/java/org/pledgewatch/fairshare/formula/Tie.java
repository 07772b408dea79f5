package org.pledgewatch.fairshare.formula;

import java.util.List;

/**
 * Parties with exactly the same claim on the last places, of which there were too few: the larger key went first, then
 * the code.
 *
 * @param given those who got one of the last places
 * @param refused those who did not
 */
public record Tie(List<String> given, List<String> refused) {

    public Tie {
        given = List.copyOf(given);
        refused = List.copyOf(refused);
    }
}
