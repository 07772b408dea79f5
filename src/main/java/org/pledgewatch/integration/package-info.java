/** The refugee integration index that civil society asked for, as far as figures carry it. */
@ApplicationModule(allowedDependencies = {"reference", "parties", "observations", "observations :: series"})
@NullMarked
package org.pledgewatch.integration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
