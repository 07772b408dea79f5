/** A report as a sheet that does its own arithmetic, from the figures to the verdicts. Pure but for the library. */
@NamedInterface("sheet")
@NullMarked
package org.pledgewatch.fairshare.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
