/** Which edition of the record is the newest, so that whoever keeps what it told knows when to tell anew. */
@ApplicationModule(allowedDependencies = {"reference"})
@NullMarked
package org.pledgewatch.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
