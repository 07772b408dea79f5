/** How things are said: messages with values in their places, and how numbers, days and periods are shown. */
@ApplicationModule(allowedDependencies = {"reference"})
@NullMarked
package org.pledgewatch.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
