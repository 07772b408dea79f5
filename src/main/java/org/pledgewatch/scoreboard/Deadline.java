package org.pledgewatch.scoreboard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When one party's time for one commitment ends.
 *
 * @param commitment its slug
 * @param framework the slug of the agreement it belongs to
 * @param party its code
 */
public record Deadline(
        String commitment, String title, @Nullable String framework, String party, String partyName, LocalDate dueOn) {}
