package org.pledgewatch.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Status;
import org.pledgewatch.scoreboard.FigureFacts;
import org.pledgewatch.scoreboard.ReplyFacts;
import org.pledgewatch.scoreboard.SourceFacts;
import org.pledgewatch.scoreboard.StepFacts;
import org.pledgewatch.scoreboard.UndertakingFacts;
import org.pledgewatch.scoreboard.VerdictFacts;
import org.pledgewatch.scoreboard.When;

/** One undertaking with its working. */
@Schema(
        name = "ExplainedUndertaking",
        description = "One undertaking with everything that its status rests on: the arithmetic can be redone from it.")
record ExplainedView(
        @JsonUnwrapped UndertakingView undertaking,

        @Schema(description = "Where it says that the party is bound; null where that is the commitment's own source.")
        @Nullable SourceView boundBy,

        @Schema(description = "The day from which the party is bound; null where that is the terms' start.") @Nullable LocalDate boundSince,

        @Schema(description = "The deadline that holds for this party.") @Nullable LocalDate dueOn,

        @Schema(description = "The day the party left.") @Nullable LocalDate withdrewOn,

        @Schema(description = "Why it left.") @Nullable String withdrewReason,

        @Schema(description = "The arithmetic, in the order in which a reader redoes it.")
        List<StepView> explanation,

        @Schema(description = "Every figure that the explanation uses.")
        List<ObservationView> observations,

        @Schema(description = "What the party says about its status, the newest first.")
        List<ReplyView> replies,

        @Schema(description = "Until when the party was asked for its reply; with no replies there was none by then.")
        @Nullable LocalDate askedUntil,

        @Schema(description = "What people found, beside the computed status and never over it.")
        List<VerdictView> verdicts) {

    static ExplainedView of(UndertakingFacts facts, When when) {
        SourceFacts boundBy = facts.boundBy();
        return new ExplainedView(
                UndertakingView.of(facts.standing(), facts.periods(), facts.history(), when),
                boundBy == null ? null : SourceView.of(boundBy),
                facts.boundSince(),
                facts.dueOn(),
                facts.withdrewOn(),
                facts.withdrewReason(),
                facts.explanation().stream().map(StepView::of).toList(),
                facts.figures().values().stream()
                        .sorted(Comparator.comparingLong(FigureFacts::id))
                        .map(ObservationView::of)
                        .toList(),
                facts.replies().stream().map(ReplyView::of).toList(),
                facts.askedUntil(),
                facts.verdicts().stream().map(VerdictView::of).toList());
    }

    /** One step of the arithmetic. */
    @Schema(name = "Step", description = "One step of the arithmetic, as data and as a sentence.")
    record StepView(
            @Schema(description = "What the step says.", example = "threshold.pace")
            String key,

            @Schema(description = "The step in plain English.")
            String text,

            @Schema(
                    description = "The values that the sentence names: decimals as strings, whole numbers as numbers,"
                            + " days, periods and codes as strings.")
            Map<String, Object> values,

            @Schema(description = "The ids of the figures used; they are under observations.")
            List<Long> observations) {

        static StepView of(StepFacts step) {
            return new StepView(step.key(), step.text(), step.values(), step.observations());
        }
    }

    /** What the party says. */
    @Schema(name = "Reply", description = "What the party says about its status.")
    record ReplyView(
            LocalDate repliedOn,
            String text,

            @Schema(description = "As BCP 47.", example = "en")
            String language,

            @Schema(description = "The status that the party claims.") @Nullable Status claimedStatus,

            SourceView source) {

        static ReplyView of(ReplyFacts reply) {
            return new ReplyView(
                    reply.repliedOn(),
                    reply.text(),
                    reply.language(),
                    reply.claimedStatus(),
                    SourceView.of(reply.source()));
        }
    }

    /** What a person found and a second approved. */
    @Schema(name = "Verdict", description = "What a person found and a second approved.")
    record VerdictView(
            Status status,
            LocalDate effectiveOn,
            String reason,
            @Schema(description = "Name or role.") String givenBy,
            @Schema(description = "Name or role.") String approvedBy,
            @Nullable SourceView evidence) {

        static VerdictView of(VerdictFacts verdict) {
            SourceFacts evidence = verdict.evidence();
            return new VerdictView(
                    verdict.status(),
                    verdict.effectiveOn(),
                    verdict.reason(),
                    verdict.givenBy(),
                    verdict.approvedBy(),
                    evidence == null ? null : SourceView.of(evidence));
        }
    }
}
