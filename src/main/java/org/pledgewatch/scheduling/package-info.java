/** Jobs as doorbells: Quartz rings, the planner lists what is due, one call does it, a row remembers. */
@ApplicationModule(
        allowedDependencies = {
            "reference",
            "storage",
            "assessment",
            "drafting",
            "exchange :: sources",
            "mail",
            "fairshare",
            "hooks",
            "notices :: digests",
            "notices :: reminders",
            "rhythm"
        })
@NullMarked
package org.pledgewatch.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
