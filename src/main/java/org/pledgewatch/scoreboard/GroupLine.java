package org.pledgewatch.scoreboard;

/**
 * How everything under a theme or an agreement stands.
 *
 * @param promised what parties promised or a law binds them to
 * @param asked what they are asked, red lines among it
 */
public record GroupLine(String slug, String title, Tally promised, Tally asked) {}
