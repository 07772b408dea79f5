package org.pledgewatch.scoreboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One agreement or forum, with what belongs to it.
 *
 * @param tallies of its commitments, by slug
 */
public record FrameworkFacts(
        FrameworkLine framework,
        List<Round> rounds,
        List<Horizon> horizons,
        List<Session> sessions,
        List<CommitmentLine> commitments,
        Map<String, Tally> tallies,
        List<ForumItemFacts> items) {

    /** When what is due, judged on a day. */
    public TimelineFacts timeline(When when) {
        return TimelineFacts.of(new Calendar(framework, rounds, horizons), commitments, when.asOf());
    }

    /** The days of an agreement. */
    public record Calendar(FrameworkLine framework, List<Round> rounds, List<Horizon> horizons) {}

    /** An agreement's name and day. */
    public record FrameworkLine(
            String slug,
            String title,
            @Nullable String about,
            @Nullable LocalDate adoptedOn,
            @Nullable SourceFacts source) {}

    /** A review. */
    public record Round(
            String slug,
            String title,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {}

    /** A span counted from the adoption, with the day that it comes to. */
    public record Horizon(
            String span, String title, @Nullable LocalDate comesTo) {}

    /** A meeting in which something was said. */
    public record Session(
            String slug,
            String title,
            @Nullable LocalDate heldOn,
            @Nullable String about,
            SourceFacts source) {}
}
