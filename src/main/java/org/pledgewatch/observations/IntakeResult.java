package org.pledgewatch.observations;

/**
 * What an intake of figures did, or would do.
 *
 * @param added periods that had no figure
 * @param corrected periods whose figure is superseded, or taken back
 * @param unchanged figures that say what is recorded already: nothing is written for them
 */
public record IntakeResult(int added, int corrected, int unchanged) {

    public int written() {
        return added + corrected;
    }
}
