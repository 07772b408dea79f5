/** The published view, joined for reading: what pages, feeds and API show. Writes nothing. */
@ApplicationModule(
        allowedDependencies = {
            "reference",
            "edition",
            "wording",
            "search",
            "parties",
            "forums",
            "commitments",
            "commitments :: target",
            "observations",
            "observations :: series",
            "fairshare",
            "fairshare :: formula",
            "assessment",
            "assessment :: judgement"
        })
@NullMarked
package org.pledgewatch.scoreboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
