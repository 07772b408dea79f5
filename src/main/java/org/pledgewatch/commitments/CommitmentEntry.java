package org.pledgewatch.commitments;

import java.util.List;

/** All that a file says of a commitment: every version of its terms, in order, and who is bound. */
public record CommitmentEntry(Commitment commitment, List<NewTerms> terms, List<Binding> bindings) {

    /** A party that is bound, and the milestones that it has done. */
    public record Binding(NewUndertaking undertaking, List<MilestoneReport> done) {
        public Binding {
            done = List.copyOf(done);
        }
    }

    public CommitmentEntry {
        terms = List.copyOf(terms);
        bindings = List.copyOf(bindings);
    }
}
