/** Who is to be told what, when: subscriptions and digests. */
@ApplicationModule(
        allowedDependencies = {"reference", "wording", "edition", "storage", "scoreboard", "accounts", "mail"})
@NullMarked
package org.pledgewatch.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
