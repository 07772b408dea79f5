package org.pledgewatch.scoreboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Status;

/**
 * One party bound by one commitment, with everything that its status rests on.
 *
 * @param boundSince the day from which the party is bound; none where it is the terms' own start
 * @param boundBy where it says that the party is bound
 * @param dueOn the deadline that holds for this party
 * @param prospect what it would take from here on
 * @param figures every figure that the explanation and the prospect use, by id
 * @param history changes of status, the newest first
 * @param verdicts what people found, beside the computed status and never over it
 * @param milestones with what was reported about each
 * @param reasons why the promise was not kept, as was said
 * @param files documents that everybody can have
 */
public record UndertakingFacts(
        CommitmentLine commitment,
        Standing standing,
        @Nullable LocalDate boundSince,
        @Nullable SourceFacts boundBy,
        @Nullable String responsible,
        @Nullable LocalDate withdrewOn,
        @Nullable LocalDate dueOn,
        List<PeriodFacts> periods,
        List<StepFacts> explanation,
        List<StepFacts> prospect,
        Map<Long, FigureFacts> figures,
        List<ChangeFacts> history,
        List<ReplyFacts> replies,
        List<VerdictFacts> verdicts,
        List<MilestoneFacts> milestones,
        List<BreachFacts> reasons,
        List<FileFacts> files) {

    /** The status under the first version of the terms, where it is another. */
    public @Nullable Status elsewhere() {
        Status first = standing.firstTermsStatus();
        return first == null || first == standing.status() ? null : first;
    }
}
