/** Judges what is due or touched, and keeps every change of status with the day it became true and the day we knew. */
@ApplicationModule(
        allowedDependencies = {
            "reference",
            "edition",
            "parties",
            "commitments",
            "commitments :: target",
            "observations",
            "observations :: series",
            "fairshare",
            "fairshare :: formula"
        })
@NullMarked
package org.pledgewatch.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
