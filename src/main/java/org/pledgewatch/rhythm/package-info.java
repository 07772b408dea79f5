/** When what comes round comes round: the days and moments on which something is due, in a zone; without a clock. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.pledgewatch.rhythm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
