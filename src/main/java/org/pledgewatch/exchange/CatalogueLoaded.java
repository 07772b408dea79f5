package org.pledgewatch.exchange;

import org.pledgewatch.commitments.CommitmentMerge;
import org.pledgewatch.reference.Merged;

/**
 * What loading the catalogue did to each kind of thing.
 *
 * @param vocabulary how many indicators and sources were new or changed
 */
public record CatalogueLoaded(
        Merged parties,
        int vocabulary,
        Merged themes,
        Merged frameworks,
        Merged sessions,
        Merged items,
        CommitmentMerge.Outcome commitments) {

    /** Whether everything was there already, so that nothing was written. */
    public boolean wroteNothing() {
        return vocabulary == 0
                && parties.plus(themes)
                        .plus(frameworks)
                        .plus(sessions)
                        .plus(items)
                        .plus(commitments.commitments())
                        .plus(commitments.terms())
                        .plus(commitments.undertakings())
                        .plus(commitments.milestones())
                        .wroteNothing();
    }
}
