/** What was promised, by whom, under which terms, and how those terms changed. */
@ApplicationModule(allowedDependencies = {"reference", "storage", "parties", "forums", "edition"})
@NullMarked
package org.pledgewatch.commitments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
