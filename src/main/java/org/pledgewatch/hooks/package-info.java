/** Programs of partners that are told what changed: signed, tried again, in order. */
@ApplicationModule(allowedDependencies = {"reference", "scoreboard", "api", "outbound", "storage"})
@NullMarked
package org.pledgewatch.hooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
