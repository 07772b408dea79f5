package org.pledgewatch.scoreboard;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One promise, ask, step or red line.
 *
 * @param verbatim whether {@code text} is the document's own wording; otherwise it is ours
 * @param caution what a reader must know before quoting it
 * @param withdrawnOn the day from which it no longer stands
 * @param endedReason why it was withdrawn or replaced; none while it stands
 * @param terms every version in force or announced, the first first; empty where nothing tells whether it is kept
 * @param pledgedBy how many parties promised it themselves
 * @param askedOf how many are asked it
 * @param boundBy how many a treaty or law binds
 */
public record CommitmentLine(
        String slug,
        String kind,
        String title,
        String text,
        boolean verbatim,
        String language,
        @Nullable String framework,
        @Nullable String frameworkTitle,
        @Nullable String session,
        List<String> themes,
        SourceFacts source,
        @Nullable LocalDate madeOn,
        @Nullable String caution,
        @Nullable String replacedBy,
        @Nullable LocalDate replacedOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable String endedReason,
        List<TermsFacts> terms,
        long pledgedBy,
        long askedOf,
        long boundBy) {

    /** The newest version; none where it is recorded and not tracked. */
    @JsonIgnore
    public @Nullable TermsFacts current() {
        return terms.isEmpty() ? null : terms.get(terms.size() - 1);
    }

    /** Whether it is measured so, as {@code GROWTH}. */
    boolean isMeasuredBy(String targetKind) {
        TermsFacts current = current();
        return current != null && current.target().kind().equals(targetKind);
    }

    /** Whether one of these indicators measures it. */
    boolean countsAny(Set<String> indicators) {
        TermsFacts current = current();
        return current != null && current.target().indicators().stream().anyMatch(indicators::contains);
    }

    /** Whether nobody has promised what is recommended, even where parties are measured against it. */
    public boolean notTakenUp() {
        return kind.equals("RECOMMENDATION") && pledgedBy == 0 && boundBy == 0;
    }

    /** In which words the standings of those who are bound are told. */
    @JsonIgnore
    public Voice voice() {
        TermsFacts current = current();
        String basis = pledgedBy > 0 ? "PLEDGED" : boundBy > 0 ? "LEGAL" : "ASKED";
        return Voice.of(kind, basis, current != null && current.target().periodic());
    }
}
