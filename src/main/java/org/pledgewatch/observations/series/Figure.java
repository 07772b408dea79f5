package org.pledgewatch.observations.series;

import java.math.BigDecimal;
import org.pledgewatch.reference.Period;

/**
 * One value of a series.
 *
 * @param observation the id of the observation it was read from, by which a reader finds its source
 * @param value exact, in the indicator's unit
 */
public record Figure(long observation, Period period, BigDecimal value) {}
