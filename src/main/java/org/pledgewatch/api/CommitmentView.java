package org.pledgewatch.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.scoreboard.CommitmentLine;

/** One promise, ask, step or red line. */
@Schema(name = "Commitment", description = "One promise, ask, step or red line, with every version of its terms.")
record CommitmentView(
        @Schema(description = "Readable and stable.", example = "fair-share-resettlement")
        String slug,

        CommitmentKind kind,
        String title,
        String text,

        @Schema(description = "Whether text is the document's own wording; otherwise it is ours.")
        boolean verbatim,

        @Schema(description = "The text's language, as BCP 47.", example = "en")
        String language,

        @Schema(description = "Slug of the agreement or forum that it belongs to.") @Nullable String framework,

        @Schema(description = "Slugs of its policy areas.") List<String> themes,
        SourceView source,

        @Schema(description = "The day on which it was made, where that is known.") @Nullable LocalDate madeOn,

        @Schema(description = "What a reader must know before quoting it.") @Nullable String caution,

        @Schema(
                description = "Whether it is recommended and nobody has promised it, even where parties are measured"
                        + " against it.")
        boolean notTakenUp,

        @Schema(description = "How many parties promised it themselves.")
        long pledgedBy,

        @Schema(description = "How many parties are asked it.")
        long askedOf,

        @Schema(description = "How many parties a treaty or law binds.")
        long boundBy,

        @Schema(description = "Slug of the commitment that took its place.") @Nullable String replacedBy,

        @Nullable LocalDate replacedOn,

        @Schema(description = "The day from which it no longer stands.") @Nullable LocalDate withdrawnOn,

        @Schema(description = "Why it was withdrawn or replaced.") @Nullable String endedReason,

        @Schema(description = "Every version in force so far, the first first.")
        List<TermsView> terms) {

    static CommitmentView of(CommitmentLine line) {
        return new CommitmentView(
                line.slug(),
                CommitmentKind.valueOf(line.kind()),
                line.title(),
                line.text(),
                line.verbatim(),
                line.language(),
                line.framework(),
                line.themes(),
                SourceView.of(line.source()),
                line.madeOn(),
                line.caution(),
                line.notTakenUp(),
                line.pledgedBy(),
                line.askedOf(),
                line.boundBy(),
                line.replacedBy(),
                line.replacedOn(),
                line.withdrawnOn(),
                line.endedReason(),
                line.terms().stream().map(TermsView::of).toList());
    }
}
