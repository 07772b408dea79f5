/** The public API. */
@ApplicationModule(
        allowedDependencies = {"reference", "edition", "wording", "scoreboard", "fairshare", "fairshare :: formula"})
@NullMarked
package org.pledgewatch.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
