/** Starting up, and the operators' commands. */
@ApplicationModule(
        allowedDependencies = {
            "reference",
            "wording",
            "accounts",
            "assessment :: judgement",
            "exchange",
            "exchange :: figures",
            "assessment",
            "fairshare",
            "fairshare :: formula",
            "scoreboard",
            "observations"
        })
@NullMarked
package org.pledgewatch.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
