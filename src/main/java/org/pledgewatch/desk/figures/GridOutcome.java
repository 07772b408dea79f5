package org.pledgewatch.desk.figures;

import org.jspecify.annotations.Nullable;

/**
 * How recording a grid ended.
 *
 * @param grid as it is to be shown again: with what was typed where it was not recorded
 * @param told why nothing was recorded; none where it was
 * @param written how many figures were recorded
 */
record GridOutcome(Grid grid, @Nullable Told told, int written) {}
