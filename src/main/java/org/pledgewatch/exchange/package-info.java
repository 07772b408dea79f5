/** Files in and out: the catalogue, observations, and what publishers give. */
@ApplicationModule(
        allowedDependencies = {
            "reference",
            "storage",
            "parties",
            "forums",
            "commitments",
            "commitments :: target",
            "observations",
            "observations :: series",
            "scoreboard",
            "assessment",
            "outbound"
        })
@NullMarked
package org.pledgewatch.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
