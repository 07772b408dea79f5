/** The public pages. */
@ApplicationModule(
        allowedDependencies = {
            "reference",
            "wording",
            "scoreboard",
            "fairshare",
            "fairshare :: formula",
            "pictures",
            "studio"
        })
@NullMarked
package org.pledgewatch.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
