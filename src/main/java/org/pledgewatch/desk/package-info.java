/** The desk: where coordinators write, review and keep things current, and operators see to the rest. */
@ApplicationModule(
        allowedDependencies = {
            "reference",
            "storage",
            "edition",
            "wording",
            "search",
            "pictures",
            "accounts",
            "mail",
            "hooks",
            "parties",
            "forums",
            "commitments",
            "commitments :: target",
            "observations",
            "observations :: series",
            "fairshare",
            "fairshare :: formula",
            "assessment",
            "assessment :: judgement",
            "exchange",
            "exchange :: catalogue",
            "drafting",
            "notices :: reminders",
            "exchange :: figures",
            "exchange :: imports",
            "exchange :: sources",
            "evidence",
            "scoreboard",
            "scheduling"
        })
@NullMarked
package org.pledgewatch.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
