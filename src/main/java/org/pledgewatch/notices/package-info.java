/** Who is to be told what, when: reminders, subscriptions and digests. */
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
            "drafting",
            "mail",
            "stationery"
        })
@NullMarked
package org.pledgewatch.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
