/** How everything looks that is sent for somebody to read: the same sheet as HTML and as plain text. */
@ApplicationModule(allowedDependencies = {"wording", "mail"})
@NullMarked
package org.pledgewatch.stationery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
