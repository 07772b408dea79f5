package org.pledgewatch.assessment;

import java.util.List;
import org.pledgewatch.commitments.target.FairShare;
import org.pledgewatch.commitments.target.Growth;
import org.pledgewatch.commitments.target.Guard;
import org.pledgewatch.commitments.target.Judged;
import org.pledgewatch.commitments.target.Milestones;
import org.pledgewatch.commitments.target.Target;
import org.pledgewatch.commitments.target.Threshold;
import org.pledgewatch.reference.Breakdown;

/** Which of a party's series a target is judged by. */
final class Slices implements Target.Cases<List<Slices.Slice>> {

    private static final Slices THE_ONE = new Slices();

    private Slices() {}

    /** An indicator, or a slice of it. */
    record Slice(String indicator, Breakdown breakdown) {}

    static List<Slice> of(Target target) {
        return target.match(THE_ONE);
    }

    @Override
    public List<Slice> threshold(Threshold threshold) {
        return List.of(new Slice(threshold.indicator(), threshold.breakdown()));
    }

    @Override
    public List<Slice> milestones(Milestones milestones) {
        return List.of();
    }

    @Override
    public List<Slice> judged(Judged judged) {
        return List.of();
    }

    @Override
    public List<Slice> growth(Growth growth) {
        return growth.breakdowns().stream()
                .map(breakdown -> new Slice(growth.indicator(), breakdown))
                .toList();
    }

    @Override
    public List<Slice> fairShare(FairShare fairShare) {
        return fairShare.indicators().stream()
                .map(indicator -> new Slice(indicator, Breakdown.TOTAL))
                .toList();
    }

    @Override
    public List<Slice> guard(Guard guard) {
        return guard.crossedWhen().stream()
                .map(change -> new Slice(change.indicator(), change.breakdown()))
                .toList();
    }
}
