package org.pledgewatch.assessment.judgement;

import java.time.LocalDate;
import java.util.List;
import org.pledgewatch.commitments.target.FairShare;
import org.pledgewatch.commitments.target.Growth;
import org.pledgewatch.commitments.target.Guard;
import org.pledgewatch.commitments.target.Judged;
import org.pledgewatch.commitments.target.Milestones;
import org.pledgewatch.commitments.target.Target;
import org.pledgewatch.commitments.target.Threshold;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;

/**
 * Makes the judgement: a pure function of what was undertaken, the evidence, the bounds and the date. A figure counts
 * from the day on which its period ends; figures of later periods are not read. Safe for use by several threads.
 */
public final class Judge {

    private final Bounds bounds;

    public Judge(Bounds bounds) {
        this.bounds = bounds;
    }

    /**
     * Judges as of a date. Who has left is judged no more, whatever came before; a commitment that was withdrawn or
     * replaced comes next.
     *
     * @throws IllegalArgumentException if the evidence knows no indicator that the target names
     */
    public Judgement judge(Undertaken undertaken, Evidence evidence, LocalDate asOf) {
        Matter matter = new Matter(undertaken.terms(), evidence, bounds, asOf);
        LocalDate withdrewOn = undertaken.withdrewOn();
        if (withdrewOn != null && matter.hasCome(withdrewOn)) {
            matter.say(Says.WITHDRAWN, withdrewOn);
            return matter.conclude(Status.WITHDRAWN, Reason.PARTY_WITHDREW, null, null, null);
        }
        matter.lookAgain(withdrewOn);
        LocalDate withdrawnOn = undertaken.withdrawnOn();
        if (withdrawnOn != null && matter.hasCome(withdrawnOn)) {
            matter.say(Says.COMMITMENT_WITHDRAWN, withdrawnOn);
            return matter.conclude(Status.WITHDRAWN, Reason.COMMITMENT_WITHDRAWN, null, null, null);
        }
        matter.lookAgain(withdrawnOn);
        LocalDate replacedOn = undertaken.replacedOn();
        if (replacedOn != null && matter.hasCome(replacedOn)) {
            matter.say(Says.SUPERSEDED, replacedOn);
            return matter.conclude(Status.SUPERSEDED, Reason.TERMS_REPLACED, null, null, null);
        }
        matter.lookAgain(replacedOn);
        LocalDate startsOn = undertaken.terms().startsOn();
        if (!matter.hasCome(startsOn)) {
            matter.lookAgain(startsOn);
            matter.say(Says.UPCOMING, startsOn);
            return matter.conclude(Status.UPCOMING, Reason.NOT_STARTED, null, null, null);
        }
        return undertaken.terms().target().match(new ByKind(matter));
    }

    /**
     * What it would take from here on, in steps like those of an explanation: how much is left and how much that is a
     * month, what the next period asks for, which day makes it arithmetically impossible. Nothing where the target is
     * reached, replaced or left, or where no figure tells.
     *
     * @param now what {@link #judge} found of the same
     */
    public List<Step> prospect(Undertaken undertaken, Evidence evidence, Judgement now, LocalDate asOf) {
        return switch (now.status()) {
            case WITHDRAWN, SUPERSEDED, UPCOMING -> List.of();
            default -> Prospect.of(new Matter(undertaken.terms(), evidence, bounds, asOf), now);
        };
    }

    private record ByKind(Matter matter) implements Target.Cases<Judgement> {

        @Override
        public Judgement threshold(Threshold threshold) {
            return ThresholdJudgement.of(matter, threshold);
        }

        @Override
        public Judgement milestones(Milestones milestones) {
            return MilestonesJudgement.of(matter, milestones);
        }

        @Override
        public Judgement judged(Judged judged) {
            return JudgedJudgement.of(matter);
        }

        @Override
        public Judgement growth(Growth growth) {
            return PeriodicJudgement.of(matter, growth, new GrowthPeriods(matter, growth));
        }

        @Override
        public Judgement fairShare(FairShare fairShare) {
            return PeriodicJudgement.of(matter, fairShare, new FairSharePeriods(matter, fairShare));
        }

        @Override
        public Judgement guard(Guard guard) {
            return PeriodicJudgement.of(matter, guard, new GuardPeriods(matter, guard));
        }
    }
}
