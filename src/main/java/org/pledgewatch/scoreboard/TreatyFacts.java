package org.pledgewatch.scoreboard;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * How far a treaty has come among the parties that were asked or bound.
 *
 * @param ratified stage 2 or more
 * @param signed stage 1 and no further
 * @param neither known to have done nothing
 * @param unknown not in a list that is complete
 * @param until the day of the complete list, by which a state is known to have done nothing; none without such a list
 */
public record TreatyFacts(
        String commitment,
        String title,
        long ratified,
        long signed,
        long neither,
        long unknown,
        @Nullable String until) {

    /** Whether it is known of anyone how far it has come. */
    @JsonIgnore
    public boolean isKnown() {
        return unknown < total();
    }

    public long total() {
        return ratified + signed + neither + unknown;
    }
}
