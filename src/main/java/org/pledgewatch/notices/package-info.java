/** Who is to be told what, when: subscriptions and digests. */
@ApplicationModule(
        allowedDependencies = {
            "reference",
            "wording",
            "edition",
            "storage",
            "rhythm",
            "fairshare",
            "scoreboard",
            "accounts",
            "mail",
            "stationery"
        })
@NullMarked
package org.pledgewatch.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
