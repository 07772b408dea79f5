/** When a job is due: rhythms, slots and what of a missed time is caught up. Pure: no clock, no tables, no Quartz. */
@NullMarked
package org.pledgewatch.scheduling.rhythm;

import org.jspecify.annotations.NullMarked;
