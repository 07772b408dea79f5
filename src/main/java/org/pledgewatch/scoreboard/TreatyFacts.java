package org.pledgewatch.scoreboard;

/**
 * How far a treaty has come among the parties that were asked or bound.
 *
 * @param ratified stage 2 or more
 * @param signed stage 1 and no further
 * @param neither known to have done nothing
 * @param unknown not in a list that is complete
 */
public record TreatyFacts(String commitment, String title, long ratified, long signed, long neither, long unknown) {

    public long total() {
        return ratified + signed + neither + unknown;
    }
}
