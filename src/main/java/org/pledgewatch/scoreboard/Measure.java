package org.pledgewatch.scoreboard;

import org.jspecify.annotations.Nullable;

/**
 * In what a commitment is measured: the first indicator's unit, and whether there is a moment of truth every period.
 */
record Measure(@Nullable String unit, boolean periodic) {

    static final Measure NONE = new Measure(null, false);
}
