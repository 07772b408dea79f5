/** The shared nouns as values: codes, indicators, periods, statuses. Pure Java. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.pledgewatch.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
