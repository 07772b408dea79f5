package org.pledgewatch.commitments;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.pledgewatch.commitments.CommitmentEntry.Binding;
import org.pledgewatch.commitments.target.Milestones;
import org.pledgewatch.commitments.target.Milestones.Milestone;
import org.pledgewatch.commitments.target.Target;
import org.pledgewatch.testing.Pieces;

/** Small pieces of a record, for tests. */
final class Example {

    static final LocalDate START = LocalDate.of(2016, 1, 1);
    static final LocalDate DEADLINE = LocalDate.of(2019, 12, 31);

    private Example() {}

    static Milestones steps(String... keys) {
        return new Milestones(
                Arrays.stream(keys).map(key -> new Milestone(key, key, null)).toList());
    }

    static NewTerms terms(Target target) {
        return terms("2016-01-01", target, null);
    }

    static NewTerms terms(String effectiveOn, Target target, String reason) {
        return new NewTerms(LocalDate.parse(effectiveOn), START, DEADLINE, null, target, reason);
    }

    static Binding bound(String party, MilestoneReport... done) {
        return Pieces.bound(party, Basis.PLEDGED, done);
    }

    static MilestoneReport done(String milestone, String on) {
        return new MilestoneReport(milestone, on == null ? null : LocalDate.parse(on), null, null);
    }

    static CommitmentEntry entry(String slug, List<NewTerms> terms, Binding... bindings) {
        return new CommitmentEntry(Pieces.commitment(slug, CommitmentKind.PLEDGE), terms, List.of(bindings));
    }
}
