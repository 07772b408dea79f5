package org.pledgewatch.scoreboard;

import java.util.List;

/**
 * One figure and its company.
 *
 * @param versions every figure ever recorded for the period, the first first
 * @param series the figures in force of the same party, indicator and breakdown, in order of time
 */
public record ObservationFacts(FigureFacts figure, List<FigureFacts> versions, List<FigureFacts> series) {}
