/** Figures in order of time, where a missing one is missing and not zero. Pure Java. */
@NamedInterface("series")
@NullMarked
package org.pledgewatch.observations.series;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
