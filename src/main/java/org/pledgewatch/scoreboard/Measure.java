package org.pledgewatch.scoreboard;

import org.jspecify.annotations.Nullable;

/**
 * In what a commitment is measured: the first indicator's unit, whether there is a moment of truth every period, and
 * whether several categories are judged, each by itself.
 */
record Measure(@Nullable String unit, boolean periodic, boolean sliced) {

    static final Measure NONE = new Measure(null, false, false);
}
