package org.pledgewatch.scoreboard;

import java.time.LocalDate;

/**
 * A day that lies ahead.
 *
 * @param what {@code DEADLINE} of a commitment, {@code FIGURES} where time alone can change statuses, {@code ROUND} of
 *     review of a framework, or {@code HORIZON} of one
 * @param slug of the commitment or the framework; empty for figures
 * @param parties how many undertakings it concerns; 0 for a framework
 */
public record DeadlineFacts(LocalDate dueOn, String what, String slug, String title, long parties) {}
