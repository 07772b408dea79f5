package org.pledgewatch.assessment.judgement;

import org.jspecify.annotations.Nullable;
import org.pledgewatch.assessment.judgement.Evidence.Verdict;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;

/** Passes on what two people found, where no figure can tell. Of two verdicts from one day, the later listed holds. */
final class JudgedJudgement {

    private JudgedJudgement() {}

    static Judgement of(Matter matter) {
        Verdict latest = latest(matter);
        if (latest == null) {
            matter.say(Says.VERDICT_PENDING);
            return matter.conclude(Status.NO_EVIDENCE, Reason.VERDICT_PENDING, null, null, null);
        }
        matter.say(Says.VERDICT_GIVEN, latest.status().name(), latest.effectiveOn());
        return matter.conclude(latest.status(), Reason.VERDICT_GIVEN, null, null, null);
    }

    private static @Nullable Verdict latest(Matter matter) {
        Verdict latest = null;
        for (Verdict verdict : matter.evidence.verdicts()) {
            if (!matter.hasCome(verdict.effectiveOn())) {
                matter.lookAgain(verdict.effectiveOn());
            } else if (latest == null || !verdict.effectiveOn().isBefore(latest.effectiveOn())) {
                latest = verdict;
            }
        }
        return latest;
    }
}
