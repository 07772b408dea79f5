/** What was measured: indicators, sources, and figures that are only ever added to. */
@ApplicationModule(allowedDependencies = {"reference", "parties", "edition"})
@NullMarked
package org.pledgewatch.observations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
