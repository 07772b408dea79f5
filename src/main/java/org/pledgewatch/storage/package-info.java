/**
 * That what was acknowledged is kept: on the disk before the answer, with room left, on a server that does not forget.
 */
@ApplicationModule(allowedDependencies = {"reference"})
@NullMarked
package org.pledgewatch.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
