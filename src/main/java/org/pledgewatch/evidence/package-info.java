/** Documents kept as they were seen: what supports a milestone, a verdict or a reason, by the digest of its bytes. */
@ApplicationModule(allowedDependencies = {"reference", "storage", "edition"})
@NullMarked
package org.pledgewatch.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
