/** Who works at the desk: people, roles, sign-in, tokens, and who did what when. */
@ApplicationModule(allowedDependencies = {"reference", "wording", "storage", "mail", "stationery"})
@NullMarked
package org.pledgewatch.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
