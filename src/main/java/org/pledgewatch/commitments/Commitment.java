package org.pledgewatch.commitments;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.forums.Citation;
import org.pledgewatch.reference.Codes;

/**
 * One promise, or what is asked. What exactly it asks for is in its versioned terms; one without terms is recorded, not
 * tracked.
 *
 * @param title short, ours
 * @param text verbatim, or in our words where {@code verbatim} is false
 * @param framework the slug of the agreement it belongs to
 * @param session the slug of the sitting it comes from
 * @param themes slugs, sorted
 * @param items slugs of practices to build from and of questions asked about it, sorted
 * @param caution what a reader must know before quoting it
 */
public record Commitment(
        String slug,
        CommitmentKind kind,
        String title,
        String text,
        boolean verbatim,
        String language,
        @Nullable String framework,
        @Nullable String session,
        List<String> themes,
        List<String> items,
        Citation source,
        @Nullable LocalDate madeOn,
        @Nullable String caution) {

    public Commitment {
        Codes.requireSlug("commitment", slug);
        if (title.isBlank() || title.length() > 300) {
            throw new IllegalArgumentException("The commitment " + slug + " needs a title of at most 300 characters.");
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("The commitment " + slug + " needs its text.");
        }
        themes = themes.stream().sorted().distinct().toList();
        items = items.stream().sorted().distinct().toList();
    }
}
