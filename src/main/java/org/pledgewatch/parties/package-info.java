/** Who promises and who is measured: the register of states, groups, organisations and agencies. */
@ApplicationModule(allowedDependencies = {"reference", "edition"})
@NullMarked
package org.pledgewatch.parties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
