package org.pledgewatch.drafting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.commitments.Commitment;
import org.pledgewatch.commitments.CommitmentEntry;
import org.pledgewatch.commitments.Horizon;
import org.pledgewatch.commitments.NewTerms;
import org.pledgewatch.commitments.Withdrawal;

/** A recorded commitment as it would have to be typed. */
final class RecordedFields {

    /** Fields that make the terms, beside those of the target. */
    private static final List<String> TERMS = List.of("starts-on", "due-on", "horizon", "horizon-from");

    private RecordedFields() {}

    /** With its newest terms. */
    static Entered of(CommitmentEntry entry) {
        Commitment c = entry.commitment();
        Entered words = Entered.NOTHING
                .with("slug", c.slug())
                .with("kind", c.kind())
                .with("title", c.title())
                .with("text", c.text())
                .with("ours", c.verbatim() ? null : "true")
                .with("language", c.language())
                .with("framework", c.framework())
                .with("session", c.session())
                .with("themes", c.themes())
                .with("items", c.items())
                .with("document", c.source().document())
                .with("section", c.source().section())
                .with("link", c.source().link())
                .with("made-on", c.madeOn())
                .with("caution", c.caution());
        Withdrawal withdrawn = entry.withdrawn();
        if (withdrawn != null) {
            words = words.with(CommitmentForm.ENDS_ON, withdrawn.on())
                    .with(CommitmentForm.ENDS_WHY, withdrawn.reason())
                    .with("replaced-by", withdrawn.replacedBy());
        }
        return entry.terms().isEmpty()
                ? words
                : terms(entry.terms().get(entry.terms().size() - 1), c.title(), words);
    }

    private static Entered terms(NewTerms terms, String title, Entered words) {
        @Nullable Horizon horizon = terms.horizon();
        Entered dated = words.with("starts-on", terms.startsOn())
                .with("due-on", horizon == null ? terms.dueOn() : null)
                .with("horizon", horizon == null ? null : horizon.span())
                .with("horizon-from", horizon == null ? null : horizon.from());
        return TargetForm.read(terms.target(), title, dated);
    }

    /** Whether the terms that were typed are others than those recorded. */
    static boolean changesTerms(Entered typed, CommitmentEntry recorded) {
        return !onlyTerms(typed).equals(onlyTerms(of(recorded)));
    }

    private static Entered onlyTerms(Entered all) {
        Entered terms = Entered.NOTHING;
        for (String field : all.fields().keySet()) {
            if (TERMS.contains(field) || field.equals(TargetForm.KIND) || field.matches("[tgf]-.*|[cm]\\d+-.*")) {
                terms = terms.with(field, all.all(field));
            }
        }
        return terms;
    }
}
