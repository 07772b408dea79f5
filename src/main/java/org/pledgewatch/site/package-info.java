/** The public pages. */
@ApplicationModule(
        allowedDependencies = {
            "reference",
            "accounts",
            "edition",
            "wording",
            "search",
            "pictures",
            "studio",
            "scoreboard",
            "notices",
            "notices :: digests",
            "fairshare",
            "fairshare :: formula",
            "fairshare :: sheet",
            "integration",
            "integration :: index"
        })
@NullMarked
package org.pledgewatch.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
