/** What each state's fair share is, and whether it was met. */
@ApplicationModule(
        allowedDependencies = {"reference", "storage", "parties", "observations", "observations :: series", "edition"})
@NullMarked
package org.pledgewatch.fairshare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
