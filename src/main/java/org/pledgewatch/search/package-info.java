/** Finds texts by their words, in any language, with typing errors. Knows texts, not subjects. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.pledgewatch.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
