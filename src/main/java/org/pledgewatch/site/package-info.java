/** The public pages. */
@ApplicationModule(
        allowedDependencies = {"reference", "edition", "wording", "scoreboard", "fairshare", "fairshare :: formula"})
@NullMarked
package org.pledgewatch.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
