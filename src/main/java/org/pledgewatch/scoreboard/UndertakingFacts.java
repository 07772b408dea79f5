package org.pledgewatch.scoreboard;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
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
 * @param askedUntil until when the party was asked for its reply; none where it was not
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
        @Nullable String withdrewReason,
        @Nullable LocalDate dueOn,
        List<PeriodFacts> periods,
        List<StepFacts> explanation,
        List<StepFacts> prospect,
        Map<Long, FigureFacts> figures,
        List<ChangeFacts> history,
        List<ReplyFacts> replies,
        @Nullable LocalDate askedUntil,
        List<VerdictFacts> verdicts,
        List<MilestoneFacts> milestones,
        List<BreachFacts> reasons,
        List<FileFacts> files) {

    /** Whether the figure is all that was counted until then, not of the period alone. */
    @JsonIgnore
    public boolean isTotal() {
        TermsFacts terms = commitment.current();
        return terms != null && !"LATEST".equals(terms.target().values().getOrDefault("measure", "LATEST"));
    }

    /** What the categories gave in the period that decides, each judged by itself; empty where there is only one. */
    public List<PeriodFacts> slices() {
        return standing.sliced()
                ? periods.stream()
                        .filter(p -> p.period().equals(standing.period())
                                && !p.result().equals("NO_EVIDENCE"))
                        .toList()
                : List.of();
    }

    /** The category whose figure is told: the one that did worst. */
    public @Nullable String slice() {
        return slices().stream()
                .filter(p -> isSame(p.actual(), standing.actual()) && isSame(p.required(), standing.required()))
                .map(PeriodFacts::breakdown)
                .findFirst()
                .orElse(null);
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) == 0;
    }

    /** How many of the categories reached what was required. */
    public long slicesMet() {
        return slices().stream().filter(p -> p.result().equals("MET")).count();
    }

    /** The status under the first version of the terms, where it is another. */
    public @Nullable Status elsewhere() {
        Status first = standing.firstTermsStatus();
        return first == null || first == standing.status() ? null : first;
    }
}
