/** The one way out: what this house asks of others on the net, by addresses that somebody typed. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.pledgewatch.outbound;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
